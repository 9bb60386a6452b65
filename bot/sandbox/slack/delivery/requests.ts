import { createHmac, randomUUID } from 'node:crypto'
import { isJson, jsonOf, parsed } from '../json.ts'
import type { Attempt, Carrier, Outcome } from './attempts.ts'

/** What it takes to reach the app over HTTP. */
export interface RequestSettings {
  readonly url: string
  readonly signingSecret: string
  readonly ackMs: number
  readonly now: () => number
}

/** Brings envelopes to the app's Request URL, signed as Slack signs (v0, HMAC-SHA256 of version, time and raw body). */
export function createRequests(settings: RequestSettings): Carrier {
  return async (attempt) => {
    const { body, contentType } = bodyOf(attempt)
    const retry = attempt.retry > 0 && attempt.type === 'events_api'
    const headers = {
      ...signed(settings, body),
      'content-type': contentType,
      ...(retry && {
        'x-slack-retry-num': String(attempt.retry),
        'x-slack-retry-reason': attempt.retryReason ?? 'http_timeout',
      }),
    }
    try {
      const response = await fetch(settings.url, request(settings, headers, body))
      return await outcomeOf(response)
    } catch (error) {
      const late = error instanceof Error && error.name === 'TimeoutError'
      return { ok: false, reason: late ? 'timeout' : 'unreachable' }
    }
  }
}

/** Slack's check of a new Request URL; throws when the challenge does not come back. */
export async function verifyUrl(settings: RequestSettings): Promise<void> {
  const challenge = randomUUID()
  const body = JSON.stringify({ token: 'legacy', challenge, type: 'url_verification' })
  const headers = { ...signed(settings, body), 'content-type': 'application/json' }
  const response = await fetch(settings.url, request(settings, headers, body))
  const text = await response.text()
  const echoed = jsonOf(parsed(text))['challenge'] ?? text
  if (response.status !== 200 || echoed !== challenge) {
    throw new Error(`your URL didn't respond with the value of the challenge parameter (HTTP ${response.status})`)
  }
}

function request(settings: RequestSettings, headers: Record<string, string>, body: string): RequestInit {
  return { method: 'POST', headers, body, redirect: 'error', signal: AbortSignal.timeout(settings.ackMs) }
}

async function outcomeOf(response: Response): Promise<Outcome> {
  const text = await response.text()
  if (!response.ok) {
    const noRetry = response.headers.get('x-slack-no-retry') === '1'
    return { ok: false, reason: 'http_error', noRetry }
  }
  const json = parsed(text)
  return { ok: true, payload: isJson(json) ? json : text === '' ? {} : { text } }
}

function bodyOf(attempt: Attempt): { readonly body: string; readonly contentType: string } {
  if (attempt.type === 'events_api') return { body: JSON.stringify(attempt.payload), contentType: 'application/json' }
  const fields =
    attempt.type === 'interactive'
      ? { payload: JSON.stringify(attempt.payload) }
      : Object.fromEntries(Object.entries(attempt.payload).map(([key, value]) => [key, String(value)]))
  return { body: new URLSearchParams(fields).toString(), contentType: 'application/x-www-form-urlencoded' }
}

function signed(settings: RequestSettings, body: string): Record<string, string> {
  const time = String(Math.floor(settings.now() / 1000))
  const digest = createHmac('sha256', settings.signingSecret).update(`v0:${time}:${body}`).digest('hex')
  return {
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    'x-slack-request-timestamp': time,
    'x-slack-signature': `v0=${digest}`,
  }
}
