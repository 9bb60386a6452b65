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

/**
 * What a 400 complains of; undefined for any other failure. `unchanged`: an edit that changes nothing. `missing`: the
 * message to edit or delete is no more. `formatting`: the entities of a text. `too-old`: a message past its 48 hours.
 */
export type Complaint = 'unchanged' | 'missing' | 'formatting' | 'too-old' | 'too-big' | 'no-chat' | 'other'

/** Telegram has one code for all of these: its description is read here, and nowhere else. */
export function complaintOf(error: unknown): Complaint | undefined {
  if (!(error instanceof GrammyError) || error.error_code !== 400) return undefined
  return complaints.find(([, sign]) => sign.test(error.description))?.[0] ?? 'other'
}

const complaints: readonly (readonly [Complaint, RegExp])[] = [
  ['unchanged', /message is not modified/i],
  ['missing', /message to (?:edit|delete) not found|MESSAGE_ID_INVALID/i],
  ['formatting', /entit(?:y|ies)/i],
  ['too-old', /message can't be deleted/i],
  ['too-big', /too big/i],
  ['no-chat', /chat not found/i],
]

function refusalOf(error: GrammyError): Delivered {
  const { error_code: code, parameters } = error
  if (code === 429)
    return { became: 'later', afterMs: (parameters.retry_after ?? 1) * 1000, waiting: true, code: 'asked-to-wait' }
  if (code >= 500) return { became: 'later', afterMs: 500, waiting: false, code: 'partner-broken' }
  return { became: 'refused', code: codes[code] ?? byComplaint[complaintOf(error) ?? 'other'] ?? 'invalid' }
}

const codes: Readonly<Record<number, RefusalCode>> = {
  401: 'not-allowed',
  403: 'blocked',
  404: 'not-allowed',
  413: 'too-big',
}

const byComplaint: Readonly<Partial<Record<Complaint, RefusalCode>>> = {
  missing: 'gone',
  'no-chat': 'gone',
  'too-old': 'not-allowed',
  'too-big': 'too-big',
}

const beforeSending = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

/** node-fetch puts the system's code on the error it throws. */
function neverLeft(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && beforeSending.has(cause.code)
}
