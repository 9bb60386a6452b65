import { expect, test } from 'vitest'
import { mayPass } from '#handlers/slack/failure.ts'

test.each([
  ['a limit', { code: 'slack_webapi_rate_limited_error', retryAfter: 1 }, true],
  ['a time-out', { code: 'slack_webapi_request_error' }, true],
  ['a fault of Slack', { code: 'slack_webapi_platform_error', data: { error: 'internal_error' } }, true],
  ['a token that was revoked', { code: 'slack_webapi_platform_error', data: { error: 'token_revoked' } }, true],
  ['a thread that is gone', { code: 'slack_webapi_platform_error', data: { error: 'thread_not_found' } }, false],
  ['an answer that can’t be read', new TypeError('not as expected'), false],
])('after %s the same call may succeed another time: %o → %s', (_, failure, may) => {
  expect(mayPass(failure)).toBe(may)
})
