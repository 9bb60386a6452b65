import type { CallbackWait } from './callbacks.ts'
import type { Ear } from './ear.ts'
import type { TelegramState } from './state.ts'
import type { Updates } from './updates.ts'

/** What every part of the emulator works on. */
export interface Platform {
  readonly state: TelegramState
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** To be called after any change of the state. */
  readonly changed: () => void
  /** To be called when the webhook was set or removed. */
  readonly webhookChanged: () => void
  readonly updates: Updates
  readonly ear: Ear
  /** Button presses that wait for answerCallbackQuery, by query id; a restart forgets them, as time does. */
  readonly callbacks: Map<string, CallbackWait>
}
