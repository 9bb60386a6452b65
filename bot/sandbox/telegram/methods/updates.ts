import type { Params } from '../params.ts'
import { flag, integer, json, text } from '../params.ts'
import type { Platform } from '../platform.ts'
import { badRequest, conflict } from '../refusal.ts'
import type { Method } from './method.ts'

const webhookActive =
  "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"

export const getUpdates: Method = (platform, params, signal) => {
  if (platform.state.updates.webhook) throw conflict(webhookActive)
  rememberAllowed(platform, params)
  return platform.updates.poll({
    offset: integer(params, 'offset', 0),
    limit: integer(params, 'limit', 100, 1, 100),
    timeout: integer(params, 'timeout', 0, 0, 50),
    signal,
  })
}

/** Takes https anywhere, and http on this machine only. An empty address removes the webhook. */
export const setWebhook: Method = (platform, params, signal) => {
  const url = text(params, 'url')
  if (url === '') return deleteWebhook(platform, params, signal)
  checkUrl(url)
  const secret = text(params, 'secret_token')
  if (secret.length > 256) throw badRequest('secret token is too long')
  if (!/^[\w-]*$/.test(secret)) throw badRequest('secret token contains unallowed characters')
  if (flag(params, 'drop_pending_updates')) platform.updates.clear()
  rememberAllowed(platform, params)
  platform.updates.endPoll('terminated by setWebhook request')
  platform.state.updates.webhook = {
    url,
    secret,
    maxConnections: integer(params, 'max_connections', 40, 1, 100),
    lastError: undefined,
  }
  platform.webhookChanged()
  return true
}

export const deleteWebhook: Method = (platform, params) => {
  if (flag(params, 'drop_pending_updates')) platform.updates.clear()
  platform.state.updates.webhook = undefined
  platform.webhookChanged()
  return true
}

export const getWebhookInfo: Method = (platform) => {
  const { webhook, pending, allowed } = platform.state.updates
  return {
    url: webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: pending.length,
    ...(webhook && { max_connections: webhook.maxConnections }),
    ...(webhook?.lastError && {
      last_error_date: webhook.lastError.date,
      last_error_message: webhook.lastError.message,
    }),
    ...(allowed.length > 0 && { allowed_updates: allowed }),
  }
}

function checkUrl(url: string): void {
  if (!URL.canParse(url)) throw badRequest('invalid webhook URL specified')
  const { protocol, hostname } = new URL(url)
  const here = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
  if (protocol !== 'https:' && !(here && protocol === 'http:')) {
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
  }
}

/** Absent, the list stays as it was; what can't be read is ignored, as the platform does. */
function rememberAllowed(platform: Platform, params: Params): void {
  if (params.fields['allowed_updates'] === undefined) return
  try {
    const given = json(params, 'allowed_updates', '')
    if (Array.isArray(given)) platform.state.updates.allowed = given.filter((kind) => typeof kind === 'string')
  } catch {
    // Ignored.
  }
}
