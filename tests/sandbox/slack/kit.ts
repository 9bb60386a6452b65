import type { Logger } from '@slack/bolt'
import { LogLevel } from '@slack/bolt'
import { isJson, type Json } from '#bot/sandbox/slack/json.ts'
import type { SlackEmulator } from '#bot/sandbox/slack/types.ts'

/** What the emulator answered to a raw call. */
export interface RawAnswer {
  readonly status: number
  readonly headers: Headers
  readonly body: Json
}

/** Calls a method as any HTTP client would, with a JSON body. */
export async function call(
  slack: SlackEmulator,
  method: string,
  args: Json = {},
  token = 'xoxb-1',
): Promise<RawAnswer> {
  const response = await fetch(slack.url + method, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== '' && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(args),
  })
  const text = await response.text()
  const body: unknown = text === '' ? {} : JSON.parse(text)
  return { status: response.status, headers: response.headers, body: isJson(body) ? body : {} }
}

/** The error code of a refused call; undefined when it was accepted. */
export async function errorOf(slack: SlackEmulator, method: string, args: Json = {}, token?: string): Promise<unknown> {
  return (await call(slack, method, args, token)).body['error']
}

/** A logger for apps under test: their failures are asserted, not printed. */
export const quiet: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  setName: nothing,
  getLevel: () => LogLevel.ERROR,
}

function nothing(): void {
  return undefined
}
