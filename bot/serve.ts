import { CannotStart } from './cannot-start.ts'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Health } from './health.ts'

export interface Served {
  readonly port: number
  readonly stop: () => Promise<void>
}

export interface Doors {
  /** Where Telegram calls: the path of its webhook's address. */
  readonly telegramPath: string
  /** Telegram's webhook. */
  readonly telegram: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Slack's requests, under `/slack/`; undefined in Socket Mode. */
  readonly slack: RequestListener | undefined
  /** How the machine is, asked by whoever watches over it. */
  readonly health: () => Promise<Health>
}

/** The one HTTP server of the program: the webhooks and `/health`. @throws when the port is taken. */
export async function serve(doors: Doors, host: string, port: number): Promise<Served> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '/'
    if (path === doors.telegramPath && request.method === 'POST') {
      // A body that breaks off is no reason to stop the program.
      return void doors.telegram(request, response).catch(() => response.destroy())
    }
    if (path.startsWith('/slack/') && doors.slack) return doors.slack(request, response)
    if (path === '/health') return void tellHealth(doors.health, response)
    response.writeHead(404).end()
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(isTaken(error) ? new CannotStart(`PORT ${port} is taken: choose another.`) : error),
    )
    server.listen(port, host, resolve)
  })
  return {
    port: portOf(server.address()),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), 2_000).unref()
      }),
  }
}

/** 503 when no turn can be taken, so that a supervisor may act; figures only, of no person. */
async function tellHealth(read: Doors['health'], response: ServerResponse): Promise<void> {
  const health = await read().catch(
    (): Health => ({ status: 'away', database: false, redis: false, waiting: 0, why: [] }),
  )
  response.writeHead(health.status === 'away' ? 503 : 200, { 'content-type': 'application/json' })
  response.end(`${JSON.stringify(health)}\n`)
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}

function isTaken(error: Error): boolean {
  return 'code' in error && error.code === 'EADDRINUSE'
}
