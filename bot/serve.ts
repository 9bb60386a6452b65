import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

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
  /** Whether turns can be taken now. */
  readonly healthy: () => Promise<boolean>
}

/** The one HTTP server of the program: the webhooks and `/health`. @throws when the port is taken. */
export async function serve(doors: Doors, host: string, port: number): Promise<Served> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '/'
    if (path === doors.telegramPath && request.method === 'POST') return void doors.telegram(request, response)
    if (path.startsWith('/slack/') && doors.slack) return doors.slack(request, response)
    if (path === '/health') {
      return void doors
        .healthy()
        .then((healthy) => response.writeHead(healthy ? 200 : 503).end(healthy ? 'ok\n' : 'away\n'))
    }
    response.writeHead(404).end()
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
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

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}
