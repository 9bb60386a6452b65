import { integer, isRecord, type Params } from './params.ts'
import { methods } from './methods/table.ts'
import type { Method } from './methods/method.ts'
import type { Platform } from './platform.ts'
import { Refusal } from './refusal.ts'
import type { FaultBoard } from './faults.ts'
import type { TelegramCall, TelegramFault } from './types.ts'

/** Runs the bot's calls and keeps a log of them. */
export interface Calls {
  readonly log: () => readonly TelegramCall[]
  readonly run: (method: string, params: Params, signal: AbortSignal) => Promise<Outcome>
}

/** What to answer: a status and a body, or nothing, on a connection that dies after `ms`. */
export type Outcome = { readonly status: number; readonly body: string } | { readonly dies: number }

interface CallParts {
  readonly platform: Platform
  readonly faults: FaultBoard
  /** Throws a 429 above the platform's rates. */
  readonly limit: (method: string, chat: number) => void
}

const remembered = 20_000
const byName = new Map<string, readonly [name: string, method: Method]>(
  Object.entries(methods).map(([name, method]) => [name.toLowerCase(), [name, method]]),
)

export function createCalls(parts: CallParts): Calls {
  const log: TelegramCall[] = []
  const note = (method: string, params: Params, accepted: boolean, refusal?: string): void => {
    if (method === 'getUpdates') return
    log.push({ method, payload: shown(params), at: parts.platform.now(), accepted, refusal })
    if (log.length > 2 * remembered) log.splice(0, remembered)
  }
  const run: Calls['run'] = async (written, params, signal) => {
    const [name, method] = byName.get(written.toLowerCase()) ?? [written, unknownMethod]
    const chat = integer(params, 'chat_id', 0)
    const fault = parts.faults.draw(name, chat)
    const early = fault && instead(fault)
    if (early) {
      note(name, params, false, early.refusal)
      return early.outcome
    }
    if (fault?.kind === 'slow') await sleep(fault.ms)
    try {
      parts.limit(name, chat)
      const result = await method(parts.platform, params, signal)
      note(name, params, true)
      return fault?.kind === 'timeout-after-accept' ? { dies: fault.ms ?? 0 } : success(result)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      note(name, params, false, error.message)
      return failure(error)
    }
  }
  return { log: () => log.slice(-remembered), run }
}

/** The answer of the platform to a call it refuses. */
export function failure(refusal: Refusal): Outcome {
  const { code, message, parameters } = refusal
  const body = { ok: false, error_code: code, description: message, ...(parameters && { parameters }) }
  return { status: code, body: JSON.stringify(body) }
}

function success(result: unknown): Outcome {
  return { status: 200, body: JSON.stringify({ ok: true, result }) }
}

/** What comes in place of the call, for the faults that keep it from having an effect. */
function instead(fault: TelegramFault): { readonly outcome: Outcome; readonly refusal: string } | undefined {
  switch (fault.kind) {
    case 'timeout-after-accept':
    case 'slow':
      return undefined
    case 'drop':
      return { outcome: { dies: 0 }, refusal: 'connection dropped' }
    case '429':
      return refused(new Refusal(429, `Too Many Requests: retry after ${fault.retryAfter}`, fault.retryAfter))
    case '5xx':
      return refused(new Refusal(fault.code, fault.code === 502 ? 'Bad Gateway' : 'Internal Server Error'))
    case '400':
    case '403':
      return refused(new Refusal(Number(fault.kind), fault.description))
  }
}

function refused(refusal: Refusal): { readonly outcome: Outcome; readonly refusal: string } {
  return { outcome: failure(refusal), refusal: refusal.message }
}

const unknownMethod: Method = () => {
  throw new Refusal(404, 'Not Found: method not found')
}

function shown(params: Params): Readonly<Record<string, unknown>> {
  if (params.uploads.size === 0) return params.fields
  const fields = Object.entries(params.fields).map(([name, value]) => [name, shownValue(value, params)])
  const direct = [...params.uploads].filter(([name]) => !/^\w{16,}$/.test(name))
  return Object.fromEntries([...fields, ...direct.map(([name, { name: file, bytes }]) => [name, sizeOf(file, bytes)])])
}

function shownValue(value: unknown, params: Params): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => shownValue(item, params))
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shownValue(item, params)]))
  const upload =
    typeof value === 'string' && value.startsWith('attach://') ? params.uploads.get(value.slice(9)) : undefined
  return upload ? sizeOf(upload.name, upload.bytes) : value
}

function sizeOf(name: string, bytes: Uint8Array): { readonly name: string; readonly size: number } {
  return { name, size: bytes.length }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
