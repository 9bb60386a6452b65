import { randomInt } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

/** A door for webhooks that gives everything to everyone behind it, at once. */
export interface Splitter {
  readonly url: string
  /** Where requests go; none: 503. */
  behind: readonly number[]
  /** Requests that came in. */
  readonly came: () => number
  readonly stop: () => Promise<void>
}

/**
 * Each request goes to every port behind, in any order, and to one of them once more; the answer is the worst of
 * theirs, so that what anyone refused comes again.
 */
export async function openSplitter(): Promise<Splitter> {
  let came = 0
  const split = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    came += 1
    const body = await text(request)
    const ports = randomInt(2) === 0 ? splitter.behind : splitter.behind.toReversed()
    const statuses = await Promise.all([...ports, ...ports.slice(0, 1)].map((port) => pass(port, request, body)))
    response.writeHead(Math.max(...statuses, ports.length === 0 ? 503 : 0)).end()
  }
  const server = createServer((request, response) => void split(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const splitter: Splitter = {
    url: `http://127.0.0.1:${port}/telegram`,
    behind: [],
    came: () => came,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return splitter
}

async function pass(port: number, { url = '/', headers }: IncomingMessage, body: string): Promise<number> {
  const secret = headers['x-telegram-bot-api-secret-token']
  const sent = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': String(secret) }
  return await fetch(`http://127.0.0.1:${port}${url}`, { method: 'POST', headers: sent, body }).then(
    ({ status }) => status,
    () => 502,
  )
}
