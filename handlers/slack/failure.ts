import type { Delivered, RefusalCode } from '../delivery.ts'

/**
 * What a failed call means, by codes only, never by words.
 * `repeatable`: doing the call twice does no harm (an update), so an unknown outcome is simply tried again.
 * An app without its rights (token revoked) waits: nothing is lost until someone installs it again.
 */
export function failure(error: unknown, repeatable: boolean): Delivered {
  const outcome = classify(error)
  return repeatable && outcome.became === 'unknown' ? later(5_000, false, 'unknown-outcome') : outcome
}

/** What became of an attempt; a failure of the client is what it means. */
export async function caught(repeatable: boolean, attempt: () => Promise<Delivered>): Promise<Delivered> {
  try {
    return await attempt()
  } catch (error) {
    return failure(error, repeatable)
  }
}

/** Slack's own code of a refused call, such as `message_not_found`; undefined for every other failure. */
export function platformCode(error: unknown): string | undefined {
  const { code, data } = fieldsOf(error)
  return code === 'slack_webapi_platform_error' ? textOf(fieldsOf(data)['error']) : undefined
}

/** Whether the same call may succeed another time; what is no failure of the client will fail again. */
export function mayPass(error: unknown): boolean {
  const { code } = fieldsOf(error)
  return typeof code === 'string' && code.startsWith('slack_webapi_') && classify(error).became !== 'refused'
}

function classify(error: unknown): Delivered {
  const { code, retryAfter, statusCode } = fieldsOf(error)
  switch (code) {
    case 'slack_webapi_rate_limited_error':
      return later(typeof retryAfter === 'number' ? retryAfter * 1000 : 1000, true, 'rate-limited')
    case 'slack_webapi_http_error':
      return typeof statusCode === 'number' && statusCode < 500 ? refused('invalid') : { became: 'unknown' }
    case 'slack_webapi_request_error':
      return neverReached(error) ? later(2_000, false, 'unreachable') : { became: 'unknown' }
    case 'slack_webapi_platform_error':
      return ofPlatform(platformCode(error) ?? '')
    default:
      throw new Error('not a failure of the Slack client', { cause: error })
  }
}

function ofPlatform(code: string): Delivered {
  if (maybeDone.has(code)) return { became: 'unknown' }
  if (withoutRights.has(code)) return later(60_000, true, 'not-authorised')
  if (code === 'ratelimited' || code === 'rate_limited') return later(1_000, true, 'rate-limited')
  if (busy.has(code)) return later(5_000, false, 'unavailable')
  return refused(refusals.get(code) ?? 'invalid')
}

/** Refused before anything was sent: no connection, no name. Looked for along the chain of causes. */
function neverReached(error: unknown): boolean {
  const { code, cause, original } = fieldsOf(error)
  if (typeof code === 'string' && unreachable.has(code)) return true
  const deeper = original ?? cause
  return deeper !== undefined && neverReached(deeper)
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? { ...value, cause: 'cause' in value ? value.cause : undefined }
    : {}
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function later(afterMs: number, waiting: boolean, code: string): Delivered {
  return { became: 'later', afterMs, waiting, code }
}

function refused(code: RefusalCode): Delivered {
  return { became: 'refused', code }
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])
const maybeDone = new Set(['internal_error', 'fatal_error', 'request_timeout'])
const busy = new Set(['service_unavailable', 'team_added_to_org', 'accesslimited'])
const withoutRights = new Set([
  'invalid_auth',
  'not_authed',
  'token_revoked',
  'token_expired',
  'account_inactive',
  'missing_scope',
])
const refusals: ReadonlyMap<string, RefusalCode> = new Map([
  ['channel_not_found', 'gone'],
  ['is_archived', 'gone'],
  ['message_not_found', 'gone'],
  ['thread_not_found', 'gone'],
  ['user_not_found', 'gone'],
  ['user_disabled', 'gone'],
  ['users_not_found', 'gone'],
  ['not_in_channel', 'not-allowed'],
  ['restricted_action', 'not-allowed'],
  ['cant_update_message', 'not-allowed'],
  ['cant_delete_message', 'not-allowed'],
  ['cannot_dm_bot', 'not-allowed'],
  ['ekm_access_denied', 'not-allowed'],
  ['msg_too_long', 'too-big'],
  ['file_too_large', 'too-big'],
])
