import type { Update } from 'grammy/types'
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
  const answer: unknown = await response.json()
  if (!isRawAnswer(answer)) throw new TypeError('not an answer of the Bot API')
  return answer
}

/** What getUpdates answers now, as it came. */
export async function rawUpdates(
  telegram: TelegramEmulator,
  payload: Readonly<Record<string, unknown>> = {},
): Promise<readonly Update[]> {
  const { result } = await rawCall(telegram, 'getUpdates', payload)
  return Array.isArray(result) ? result.filter(isUpdate) : []
}

/** Whether it is an update; the emulator's own tests look at what it holds. */
export function isUpdate(value: unknown): value is Update {
  return typeof value === 'object' && value !== null && 'update_id' in value
}

function isRawAnswer(value: unknown): value is RawAnswer {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'
}
