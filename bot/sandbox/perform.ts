import type { Act } from './act.ts'
import type { Emulators } from './look.ts'
import { performInSlack } from './perform-slack.ts'
import { performInTelegram } from './perform-telegram.ts'

/**
 * Does in the emulators what someone did on the page; resolves with what the platform shows them for a moment ('' when
 * nothing). Rejects when it can't be done: no such person, the bot is blocked, the bot did not answer a press in time.
 */
export async function perform(emulators: Emulators, act: Act): Promise<string> {
  const shown = await performInTelegram(emulators.telegram, act)
  return shown ?? (await performInSlack(emulators.slack, act)) ?? ''
}
