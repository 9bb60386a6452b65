import { GrammyError, HttpError } from 'grammy'
import type { Delivered, RefusalCode } from '../delivery.ts'

/**
 * What a failed call means, read from Telegram's codes. A 429 names its delay. 5xx answers were not accepted.
 * A connection that never opened sent nothing; anything else that broke on the way may have arrived.
 */
export function outcomeOf(error: unknown): Delivered {
  if (error instanceof GrammyError) return refusalOf(error)
  if (error instanceof HttpError && neverLeft(error.error))
    return { became: 'later', afterMs: 500, waiting: false, code: 'unreachable' }
  return { became: 'unknown' }
}

function refusalOf({ error_code: code, parameters }: GrammyError): Delivered {
  if (code === 429)
    return { became: 'later', afterMs: (parameters.retry_after ?? 1) * 1000, waiting: true, code: 'asked-to-wait' }
  if (code >= 500) return { became: 'later', afterMs: 500, waiting: false, code: 'partner-broken' }
  return { became: 'refused', code: codes[code] ?? 'invalid' }
}

const codes: Readonly<Record<number, RefusalCode>> = {
  401: 'not-allowed',
  403: 'blocked',
  404: 'not-allowed',
  413: 'too-big',
}

const beforeSending = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

/** node-fetch puts the system's code on the error it throws. */
function neverLeft(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && beforeSending.has(cause.code)
}
