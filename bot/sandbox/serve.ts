import { createServer, type IncomingMessage, type Server } from 'node:http'
import { WebSocketServer } from 'ws'
import { guard, isOurs } from './guard.ts'
import { live } from './live.ts'
import type { Emulators } from './look.ts'
import { pages } from './pages.ts'

export interface ServeOptions extends Emulators {
  /** 0 or absent: a free one. */
  readonly port?: number
  /** True: rejects when the port is taken, instead of taking a free one. */
  readonly portIsFirm?: boolean
  readonly host: '127.0.0.1'
}

export interface ServedSandbox {
  /** Address of the page, `http://127.0.0.1:PORT/`. */
  readonly url: string
  readonly stop: () => Promise<void>
}

/**
 * Serves the sandbox page and its live connection on loopback. The page is made when it is first asked for, in about half a
 * second. Rejects when a firm port is taken.
 */
export async function serveSandbox(options: ServeOptions): Promise<ServedSandbox> {
  const { answer } = pages(options)
  const server = createServer((request, response) => {
    if (isOurs(request, portOf(server), 'optional')) void answer(request, response)
    else response.writeHead(403, guard).end()
  })
  const { host, port = 0, portIsFirm = false } = options
  await listening(server, host, port).catch((fault: unknown) => {
    if (portIsFirm || !isTaken(fault)) throw fault
    return listening(server, host, 0)
  })
  const sockets = liveSockets(server)
  const connection = live(sockets, options)
  const stop = async (): Promise<void> => {
    connection.stop()
    for (const socket of sockets.clients) socket.terminate()
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeAllConnections()
    await closed
  }
  return { url: `http://127.0.0.1:${portOf(server)}/`, stop }
}

function liveSockets(server: Server): WebSocketServer {
  type Reply = (ok: boolean, code?: number) => void
  const verifyClient = ({ req }: { req: IncomingMessage }, reply: Reply): void =>
    reply(isOurs(req, portOf(server), 'required'), 403)
  return new WebSocketServer({ server, path: '/live', maxPayload: 40 * 1024 * 1024, verifyClient })
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function isTaken(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE'
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
