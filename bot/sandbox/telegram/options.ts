/** What `createTelegramEmulator` (emulator.ts) takes. */
export interface TelegramEmulatorOptions {
  /** The bot's token; any other in the address answers 401. */
  readonly token: string
  /** On 127.0.0.1; 0, the default, takes a free one. */
  readonly port?: number
  /** Milliseconds since 1970; dates of messages and rate limits read it. */
  readonly now?: () => number
  /** What an earlier `snapshot()` gave. */
  readonly saved?: string
  /** Called at any change of people, messages, files or updates, like `watch`. */
  readonly onChange?: () => void
  /** Answers 429 above the platform's own rates (1 message/s a chat with bursts, 30/s in all). Off by default. */
  readonly limits?: boolean
}
