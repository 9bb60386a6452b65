import { Agent, request } from 'undici'
import type { Params } from './params.ts'
import { isRecord } from './params.ts'
import type { PendingUpdate, TelegramState, WebhookRecord } from './state.ts'

/** Delivers updates to the bot's webhook: those of one chat in order, the next only after a 2xx. */
export interface WebhookPump {
  /** Something waits in this chat. */
  readonly wake: (chat: number) => void
  /** Something may wait in any chat: after setWebhook or a restart. */
  readonly wakeAll: () => void
  readonly stop: () => Promise<void>
}

interface PumpParts {
  readonly state: TelegramState
  readonly now: () => number
  readonly drop: (entry: PendingUpdate) => void
  /** A bot may answer the delivery with a call of its own. */
  readonly call: (method: string, params: Params) => Promise<unknown>
}

const firstDelay = 50
const longestDelay = 2_000

/** Back-off is shorter than the platform's own (which doubles seconds), so that tests need not wait; Retry-After is obeyed. */
export function createWebhookPump(parts: PumpParts): WebhookPump {
  const agent = new Agent({ keepAliveTimeout: 4_000 })
  const lanes = new Set<number>()
  const ended = new AbortController()
  const { state } = parts

  const lane = async (chat: number): Promise<void> => {
    let failures = 0
    while (!ended.signal.aborted) {
      const hook = state.updates.webhook
      const entry = hook && state.updates.pending.find((waiting) => waiting.chat === chat)
      if (!entry) break
      const outcome = await deliver(parts, hook, entry, agent, ended.signal)
      failures = outcome.delivered ? 0 : failures + 1
      if (outcome.delivered) parts.drop(entry)
      else await sleep(outcome.retryAfter ?? Math.min(firstDelay * 2 ** (failures - 1), longestDelay), ended.signal)
    }
    lanes.delete(chat)
    if (lanes.size < (state.updates.webhook?.maxConnections ?? 0)) wakeAll()
  }
  const wake = (chat: number): void => {
    const hook = state.updates.webhook
    if (!hook || ended.signal.aborted || lanes.has(chat) || lanes.size >= hook.maxConnections) return
    lanes.add(chat)
    void lane(chat)
  }
  const wakeAll = (): void => {
    for (const { chat } of state.updates.pending) wake(chat)
  }
  const stop = async (): Promise<void> => {
    ended.abort()
    await agent.destroy()
  }
  return { wake, wakeAll, stop }
}

interface Outcome {
  readonly delivered: boolean
  /** Milliseconds the bot asked for. */
  readonly retryAfter?: number
}

async function deliver(
  parts: PumpParts,
  hook: WebhookRecord,
  entry: PendingUpdate,
  agent: Agent,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    const response = await request(hook.url, {
      method: 'POST',
      dispatcher: agent,
      signal,
      headers: {
        'content-type': 'application/json',
        ...(hook.secret !== '' && { 'x-telegram-bot-api-secret-token': hook.secret }),
      },
      body: JSON.stringify(entry.update),
    })
    const body = await response.body.text()
    if (response.statusCode >= 200 && response.statusCode <= 299) {
      await answered(parts, body)
      return { delivered: true }
    }
    failed(parts, hook, `Wrong response from the webhook: ${response.statusCode}`)
    const after = Number(response.headers['retry-after'])
    return { delivered: false, ...(after > 0 && { retryAfter: after * 1000 }) }
  } catch {
    failed(parts, hook, 'Connection refused')
    return { delivered: false }
  }
}

function failed(parts: PumpParts, hook: WebhookRecord, message: string): void {
  hook.lastError = { date: Math.floor(parts.now() / 1000), message }
}

async function answered(parts: PumpParts, body: string): Promise<void> {
  if (!body.startsWith('{')) return
  try {
    const fields: unknown = JSON.parse(body)
    if (!isRecord(fields) || typeof fields['method'] !== 'string') return
    await parts.call(fields['method'], { fields, uploads: new Map() })
  } catch {
    // The platform does not tell what became of a call made this way.
  }
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', finish)
      resolve()
    }
    const timer = setTimeout(finish, milliseconds)
    signal.addEventListener('abort', finish)
  })
}
