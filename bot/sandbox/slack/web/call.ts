import type { IncomingHttpHeaders } from 'node:http'
import type { Context } from '../context.ts'
import type { FaultBox } from '../faults.ts'
import type { Json } from '../json.ts'
import type { Limits } from '../limits.ts'
import type { SlackCall, SlackFault } from '../traffic.ts'
import type { Args } from './args.ts'
import { readArgs } from './args.ts'
import { SlackFailure } from './failure.ts'
import type { Method } from './method.ts'
import { needScope } from './method.ts'

/** An HTTP request for a method, read whole. */
export interface MethodRequest {
  readonly name: string
  readonly headers: IncomingHttpHeaders
  readonly query: URLSearchParams
  readonly body: string
}

/** What to answer, and the fault to play with it. */
export interface MethodAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Json | undefined
  readonly fault: SlackFault | undefined
}

export interface CallSettings {
  readonly context: Context
  readonly methods: ReadonlyMap<string, Method>
  readonly faults: FaultBox
  readonly limits: Limits | undefined
  readonly botToken: string
  readonly appToken: string
  readonly record: (call: SlackCall) => void
}

/** Answers one call of the Web API: token, scopes, limits and faults first, then the method. */
export function answerCall(settings: CallSettings, request: MethodRequest): MethodAnswer {
  const { context, faults } = settings
  const read = attempt(() => readArgs(request.headers['content-type'] ?? '', request.body, request.query))
  const args = 'value' in read ? read.value : undefined
  const channel = args?.text('channel') ?? args?.text('channel_id')
  const fault = faults.meet(request.name, channel)
  const answer = refusedBy(fault) ?? limited(settings, request.name, channel) ?? play(settings, request, read)
  const { token: _, ...shown } = args?.all ?? {}
  settings.record({
    method: request.name,
    args: shown,
    at: context.now(),
    status: fault?.fault === 'drop' ? 0 : answer.status,
    ...(typeof answer.body?.['error'] === 'string' && { error: answer.body['error'] }),
    ...(fault && { fault: fault.fault }),
  })
  const scopes = { 'x-oauth-scopes': [...context.granted].join(',') }
  return { ...answer, headers: { ...scopes, ...answer.headers }, fault }
}

type Answer = Omit<MethodAnswer, 'fault'>
type Read = { readonly value: Args } | { readonly failure: SlackFailure }

function play(settings: CallSettings, request: MethodRequest, read: Read): Answer {
  try {
    if ('failure' in read) throw read.failure
    const method = settings.methods.get(request.name)
    if (!method) throw new SlackFailure('unknown_method', { req_method: request.name })
    checkToken(settings, method, request.headers.authorization, read.value)
    if (method.scope) needScope(settings.context, method.scope)
    return { status: 200, headers: accepted(method), body: { ok: true, ...method.run(read.value, settings.context) } }
  } catch (error) {
    if (!(error instanceof SlackFailure)) throw error
    return { status: 200, headers: {}, body: { ok: false, error: error.code, ...error.detail } }
  }
}

function checkToken(settings: CallSettings, method: Method, header: string | undefined, args: Args): void {
  const given = header?.replace(/^Bearer /i, '') || args.text('token')
  if (!given) throw new SlackFailure('not_authed')
  const [right, other] =
    method.token === 'app' ? [settings.appToken, settings.botToken] : [settings.botToken, settings.appToken]
  if (given === other) throw new SlackFailure('not_allowed_token_type')
  if (given !== right) throw new SlackFailure('invalid_auth')
  if (given === settings.botToken && settings.context.token.revoked) throw new SlackFailure('token_revoked')
}

function refusedBy(fault: SlackFault | undefined): Answer | undefined {
  if (fault?.fault === '429') return tooMany(fault.retryAfter ?? 1)
  if (fault?.fault === '5xx') return { status: 503, headers: {}, body: undefined }
  return fault?.fault === 'drop' ? { status: 503, headers: {}, body: undefined } : undefined
}

function limited(settings: CallSettings, name: string, channel: string | undefined): Answer | undefined {
  const method = settings.methods.get(name)
  const wait = method && settings.limits?.(name, method, channel)
  return wait === undefined ? undefined : tooMany(wait)
}

function tooMany(seconds: number): Answer {
  return { status: 429, headers: { 'retry-after': String(seconds) }, body: { ok: false, error: 'ratelimited' } }
}

function accepted(method: Method): Record<string, string> {
  return method.scope ? { 'x-accepted-oauth-scopes': method.scope } : {}
}

function attempt(read: () => Args): Read {
  try {
    return { value: read() }
  } catch (error) {
    if (error instanceof SlackFailure) return { failure: error }
    throw error
  }
}
