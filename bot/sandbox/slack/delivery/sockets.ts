import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { RawData, WebSocket } from 'ws'
import { WebSocketServer } from 'ws'
import { jsonAt, jsonOf, parsed, textAt } from '../json.ts'
import type { Attempt, Carrier, Outcome } from './attempts.ts'

/** The Socket Mode side: connections of the app, each envelope to one of them. */
export interface Sockets {
  /** A fresh address for one connection (30 s, once). */
  readonly ticket: () => string
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  readonly carry: Carrier
  readonly count: () => number
  /** Cuts everything without a goodbye. */
  readonly drop: () => void
  /** Warns, then asks for fresh connections, as Slack does when it recycles its own. */
  readonly refresh: () => void
  /** Says goodbye to every connection, and cuts those that do not answer in time. */
  readonly stop: () => Promise<void>
}

interface Pending {
  readonly socket: WebSocket
  readonly settle: (outcome: Outcome) => void
}

const pingMs = 10_000
const goodbyeMs = 200

export function createSockets(appId: string, ackMs: number, changed: () => void): Sockets {
  const server = new WebSocketServer({ noServer: true })
  const tickets = new Set<string>()
  const open: WebSocket[] = []
  const pending = new Map<string, Pending>()

  const close = (socket: WebSocket): void => {
    const index = open.indexOf(socket)
    if (index >= 0) open.splice(index, 1)
    for (const { socket: carrier, settle } of pending.values()) {
      if (carrier === socket) settle({ ok: false, reason: 'unreachable' })
    }
    changed()
  }

  const welcome = (socket: WebSocket): void => {
    open.push(socket)
    const alive = setInterval(() => socket.ping(), pingMs).unref()
    socket.on('message', (data) => heard(pending, data))
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      clearInterval(alive)
      close(socket)
    })
    socket.send(hello(appId, open.length))
    changed()
  }

  return {
    ticket() {
      const ticket = randomUUID()
      tickets.add(ticket)
      setTimeout(() => tickets.delete(ticket), 30_000).unref()
      return ticket
    },
    upgrade(request, socket, head) {
      const ticket = new URL(request.url ?? '/', 'http://slack').searchParams.get('ticket') ?? ''
      if (!tickets.delete(ticket)) {
        socket.end('HTTP/1.1 408 Request Timeout\r\n\r\n')
        return
      }
      server.handleUpgrade(request, socket, head, welcome)
    },
    carry: (attempt) => send(open, pending, attempt, ackMs),
    count: () => open.length,
    drop() {
      for (const socket of [...open]) socket.terminate()
    },
    refresh() {
      for (const socket of [...open]) askToReconnect(socket)
    },
    stop: () => goodbye(server),
  }
}

function send(open: WebSocket[], pending: Map<string, Pending>, attempt: Attempt, ackMs: number): Promise<Outcome> {
  const socket = open.shift()
  if (!socket) return Promise.resolve({ ok: false, reason: 'unreachable' })
  open.push(socket)
  return new Promise((resolve) => {
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer)
      pending.delete(attempt.id)
      resolve(outcome)
    }
    const timer = setTimeout(() => settle({ ok: false, reason: 'timeout' }), ackMs)
    pending.set(attempt.id, { socket, settle })
    socket.send(envelope(attempt))
  })
}

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString()
  return Buffer.isBuffer(data) ? data.toString() : Buffer.from(data).toString()
}

function askToReconnect(socket: WebSocket): void {
  for (const reason of ['warning', 'refresh_requested']) {
    socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'emulator' } }))
  }
}

async function goodbye(server: WebSocketServer): Promise<void> {
  const clients = [...server.clients]
  const gone = Promise.all(clients.map((socket) => new Promise((resolve) => socket.once('close', resolve))))
  for (const socket of clients) socket.close(1001)
  const late = setTimeout(() => {
    for (const socket of clients) socket.terminate()
  }, goodbyeMs)
  await gone
  clearTimeout(late)
  server.close()
}

function heard(pending: Map<string, Pending>, data: RawData): void {
  const message = jsonOf(parsed(textOf(data)))
  const found = pending.get(textAt(message, 'envelope_id') ?? '')
  found?.settle({ ok: true, payload: jsonAt(message, 'payload') })
}

function envelope(attempt: Attempt): string {
  return JSON.stringify({
    envelope_id: attempt.id,
    type: attempt.type,
    payload: attempt.payload,
    accepts_response_payload: attempt.type !== 'events_api',
    ...(attempt.type === 'events_api' && {
      retry_attempt: attempt.retry,
      retry_reason: attempt.retryReason === 'http_timeout' ? 'timeout' : (attempt.retryReason ?? ''),
    }),
  })
}

function hello(appId: string, connections: number): string {
  return JSON.stringify({
    type: 'hello',
    num_connections: connections,
    debug_info: { host: 'emulator', build_number: 1, approximate_connection_time: 18_060 },
    connection_info: { app_id: appId },
  })
}
