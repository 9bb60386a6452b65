import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

/** Where Telegram brings its updates, each to one of the processes that live. */
export interface Door {
  readonly url: string
  /** Ports, in turn; none: 503. */
  behind: readonly number[]
  readonly stop: () => Promise<void>
}

export async function openDoor(): Promise<Door> {
  let turn = 0
  const server = createServer((request, response) => {
    turn += 1
    const port = door.behind[turn % Math.max(1, door.behind.length)]
    void pass(port, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const own = typeof address === 'object' && address !== null ? address.port : 0
  const door: Door = {
    url: `http://127.0.0.1:${own}/telegram`,
    behind: [],
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return door
}

async function pass(port: number | undefined, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request)
  if (port === undefined) {
    response.writeHead(503).end()
    return
  }
  const secret = String(request.headers['x-telegram-bot-api-secret-token'])
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret }
  const status = await fetch(`http://127.0.0.1:${port}${request.url ?? '/'}`, { method: 'POST', headers, body }).then(
    (answer) => answer.status,
    () => 502,
  )
  response.writeHead(status).end()
}
