import type { TelegramEmulator } from '#bot/sandbox/telegram/types.ts'

export const token = '7000000001:test-token'

/** What the Bot API answers, as it stands in the body. */
export interface RawAnswer {
  readonly ok: boolean
  readonly result?: unknown
  readonly error_code?: number
  readonly description?: string
  readonly parameters?: { readonly retry_after: number }
}

/** Calls a method by hand. Rejects when the connection dies. */
export async function rawCall(
  telegram: TelegramEmulator,
  method: string,
  payload: Readonly<Record<string, unknown>> = {},
): Promise<RawAnswer> {
  const response = await fetch(`${telegram.url}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  })
  return (await response.json()) as RawAnswer
}
