import { Agent, request } from 'undici'
import type { Params } from './params.ts'
import { isRecord, parseJson } from './params.ts'
import type { PendingUpdate, TelegramState, WebhookRecord } from './state.ts'
import type { Updates } from './updates.ts'

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
  readonly updates: Pick<Updates, 'first' | 'drop'>
  /** A bot may answer the delivery with a call of its own. */
  readonly call: (method: string, params: Params, signal: AbortSignal) => Promise<unknown>
}

const firstDelay = 50
const longestDelay = 2_000

/** Back-off is shorter than the platform's own (which doubles seconds), so that tests need not wait; Retry-After is obeyed. */
export function createWebhookPump(parts: PumpParts): WebhookPump {
  const agent = new Agent({ keepAliveTimeout: 4_000 })
  const lanes = new Set<number>()
  const ended = new AbortController()
  const { state } = parts

  const next = (chat: number): PendingUpdate | undefined =>
    ended.signal.aborted || !state.updates.webhook ? undefined : parts.updates.first(chat)

  const lane = async (chat: number): Promise<void> => {
    let failures = 0
    for (let entry = next(chat); entry; entry = next(chat)) {
      const { delivered, retryAfter } = await deliver(parts, entry, agent, ended.signal)
      failures = delivered ? 0 : failures + 1
      if (delivered) parts.updates.drop(entry)
      else await sleep(retryAfter ?? Math.min(firstDelay * 2 ** (failures - 1), longestDelay), ended.signal)
    }
    lanes.delete(chat)
    wakeAll()
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

async function deliver(parts: PumpParts, entry: PendingUpdate, agent: Agent, signal: AbortSignal): Promise<Outcome> {
  const hook = parts.state.updates.webhook
  if (!hook) return { delivered: false }
  try {
    const response = await post(hook, entry, agent, signal)
    const body = await response.body.text()
    if (response.statusCode >= 200 && response.statusCode <= 299) {
      await answered(parts, body, signal)
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

function post(
  hook: WebhookRecord,
  entry: PendingUpdate,
  dispatcher: Agent,
  signal: AbortSignal,
): ReturnType<typeof request> {
  const secret = hook.secret === '' ? {} : { 'x-telegram-bot-api-secret-token': hook.secret }
  const headers = { 'content-type': 'application/json', ...secret }
  return request(hook.url, { method: 'POST', dispatcher, signal, headers, body: JSON.stringify(entry.update) })
}

function failed(parts: PumpParts, hook: WebhookRecord, message: string): void {
  hook.lastError = { date: Math.floor(parts.now() / 1000), message }
}

/** What became of a call made in the answer, the platform never tells. */
async function answered(parts: PumpParts, body: string, signal: AbortSignal): Promise<void> {
  const fields = parseJson(body)?.value
  if (!isRecord(fields) || typeof fields['method'] !== 'string') return
  await parts.call(fields['method'], { fields, uploads: new Map() }, signal)
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
