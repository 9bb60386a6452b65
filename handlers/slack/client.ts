import type { WebClientOptions } from '@slack/web-api'
import { WebClient } from '@slack/web-api'
import { quietLogger } from './quiet-logger.ts'

export interface SlackAccount {
  readonly botToken: string
  /** Base address of the Web API, with its final slash; Slack's own when undefined. */
  readonly apiUrl?: string | undefined
}

/** A client that never insists by itself: the courier decides when to come back. Calls end within `timeoutMs`, 10 s by default. */
export function createSlackClient({ botToken, apiUrl }: SlackAccount, timeoutMs = 10_000): WebClient {
  return new WebClient(botToken, clientOptions(apiUrl, timeoutMs))
}

export function clientOptions(apiUrl: string | undefined, timeoutMs = 10_000): WebClientOptions {
  return {
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: timeoutMs,
    logger: quietLogger(),
  }
}
