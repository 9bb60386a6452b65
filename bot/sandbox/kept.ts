import { keep } from './keep.ts'
import { createSlackEmulator } from './slack/emulator.ts'
import type { SlackEmulatorOptions } from './slack/options.ts'
import type { SlackEmulator } from './slack/types.ts'
import { createTelegramEmulator } from './telegram/emulator.ts'
import type { TelegramEmulatorOptions } from './telegram/options.ts'
import type { TelegramEmulator } from './telegram/types.ts'

/** An emulator that finds everything again after a restart. */
export interface Kept<E> {
  readonly emulator: E
  /** Writes the last changes, then stops the emulator. */
  readonly stop: () => Promise<void>
}

type Failed = (fault: unknown) => void

/** A Telegram emulator kept in `file`. Rejects when the file can't be read. */
export function keptTelegram(
  file: string,
  options: TelegramEmulatorOptions,
  failed: Failed,
): Promise<Kept<TelegramEmulator>> {
  return kept(file, failed, (state) => createTelegramEmulator({ ...options, ...state }))
}

/** A Slack emulator kept in `file`. Rejects when the file can't be read. */
export function keptSlack(file: string, options: SlackEmulatorOptions, failed: Failed): Promise<Kept<SlackEmulator>> {
  return kept(file, failed, (state) => createSlackEmulator({ ...options, ...state }))
}

async function kept<E extends { snapshot(): string; stop(): Promise<void> }>(
  file: string,
  failed: Failed,
  create: (state: { readonly saved?: string; readonly onChange: () => void }) => Promise<E>,
): Promise<Kept<E>> {
  let made: E | undefined
  const { saved, changed, close } = keep({ file, text: () => made?.snapshot(), failed })
  const emulator = await create({ onChange: changed, ...(saved !== undefined && { saved }) })
  made = emulator
  const stop = async (): Promise<void> => {
    close()
    await emulator.stop()
  }
  return { emulator, stop }
}
