import { Refusal, tooMany } from './refusal.ts'
import type { TelegramFault } from './fault-rule.ts'

/** What to answer: a status and a body, or nothing, on a connection that dies after `dies` milliseconds. */
export type Outcome = { readonly status: number; readonly body: string } | { readonly dies: number }

/** How a call ended, and why it had no effect, when it had none. */
export interface Attempt {
  readonly outcome: Outcome
  readonly refusal: string | undefined
}

/** Makes a call under a fault, or without. */
export async function attempt(call: () => unknown, fault: TelegramFault | undefined): Promise<Attempt> {
  if (fault?.kind === 'drop') return { outcome: { dies: 0 }, refusal: 'connection dropped' }
  const refusal = fault && refusalOf(fault)
  if (refusal) return { outcome: failure(refusal), refusal: refusal.message }
  if (fault?.kind === 'slow') await sleep(fault.ms)
  try {
    const result = await call()
    const dies = fault?.kind === 'timeout-after-accept'
    return { outcome: dies ? { dies: fault.ms ?? 0 } : success(result), refusal: undefined }
  } catch (error) {
    const refused = asRefusal(error)
    return { outcome: failure(refused), refusal: refused.message }
  }
}

/** The answer of the platform to a call it refuses. */
export function failure(refusal: Refusal): Outcome {
  const { code, message, parameters } = refusal
  const body = { ok: false, error_code: code, description: message, ...(parameters && { parameters }) }
  return { status: code, body: JSON.stringify(body) }
}

/** A bug of the emulator is told in full, to whoever runs the tests. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const story = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return new Refusal(500, `Internal Server Error: ${story}`)
}

function success(result: unknown): Outcome {
  return { status: 200, body: JSON.stringify({ ok: true, result }) }
}

function refusalOf(fault: TelegramFault): Refusal | undefined {
  switch (fault.kind) {
    case '429':
      return tooMany(fault.retryAfter)
    case '5xx':
      return new Refusal(fault.code, fault.code === 502 ? 'Bad Gateway' : 'Internal Server Error')
    case '400':
    case '403':
      return new Refusal(Number(fault.kind), fault.description)
    default:
      return undefined
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
