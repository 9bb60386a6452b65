import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Sink } from './sink.ts'

/** Updates a second that were answered, and the milliseconds from the webhook call to the reply's arrival. */
export interface Load {
  readonly rate: number
  readonly p50: number
  readonly p99: number
}

export interface Target {
  readonly webhook: string
  readonly secret: string
}

/** Chats are used in turn, so that none writes faster than a person in a hurry. */
const chats = 20_000

/** As fast as the bot answers: `inFlight` updates wait for their reply at any time. */
export async function loadFully(target: Target, sink: Sink, seconds: number, inFlight = 64): Promise<Load> {
  const sender = createSender(target, sink)
  const end = performance.now() + seconds * 1000
  const began = performance.now()
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (performance.now() < end) await sender.send()
    }),
  )
  return sender.finish(performance.now() - began)
}

/** At a steady rate, whatever the bot does. */
export async function loadSteadily(target: Target, sink: Sink, seconds: number, rate: number): Promise<Load> {
  const sender = createSender(target, sink)
  const began = performance.now()
  const all: Promise<void>[] = []
  while (performance.now() - began < seconds * 1000) {
    const due = Math.floor(((performance.now() - began) * rate) / 1000)
    while (all.length < due) all.push(sender.send())
    await sleep(1)
  }
  await Promise.all(all)
  return sender.finish(performance.now() - began)
}

let next = 0

function createSender({ webhook, secret }: Target, sink: Sink) {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 })
  const waiting = new Map<number, () => void>()
  const took: number[] = []
  sink.onReply = (chat) => {
    waiting.get(chat)?.()
    waiting.delete(chat)
  }
  return {
    async send(): Promise<void> {
      next += 1
      const chat = 1_000_000 + (next % chats)
      const began = performance.now()
      const replied = new Promise<void>((resolve) => waiting.set(chat, resolve))
      await post(agent, webhook, secret, updateOf(next, chat))
      await replied
      took.push(performance.now() - began)
    },
    finish(ms: number): Load {
      agent.destroy()
      const sorted = took.toSorted((a, b) => a - b)
      const at = (share: number): number =>
        sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
      return { rate: (sorted.length * 1000) / ms, p50: at(0.5), p99: at(0.99) }
    },
  }
}

function updateOf(id: number, chat: number): string {
  const from = { id: chat, is_bot: false, first_name: 'Amina', language_code: 'fr' }
  const message = {
    message_id: id,
    date: Math.floor(Date.now() / 1000),
    chat: { id: chat, type: 'private', first_name: 'Amina' },
    from,
    text: 'bonjour',
  }
  return JSON.stringify({ update_id: id, message })
}

function post(agent: Agent, url: string, secret: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-telegram-bot-api-secret-token': secret,
    }
    const call = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume()
      response.on('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`The webhook answered ${response.statusCode}`)),
      )
    })
    call.on('error', reject)
    call.end(body)
  })
}
