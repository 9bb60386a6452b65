import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { SlackFault } from '../traffic.ts'

/** What a door of the server answers. `fault` is played on the way out. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
  readonly fault?: SlackFault | undefined
}

export interface HttpRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** Milliseconds: as long as a front of the real platform waits, and no client keeps an idle connection longer. */
const keepAliveTimeout = 75_000

export type Door = (request: HttpRequest) => HttpAnswer | Promise<HttpAnswer>

/** The HTTP side, on loopback. Doors are found by the first part of the path: "/api", "/upload"… */
export function createHttp(doors: Readonly<Record<string, Door>>): Server {
  return createServer({ keepAliveTimeout }, (request, response) => {
    handle(doors, request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' })
      response.end(error instanceof Error ? (error.stack ?? error.message) : 'fatal_error')
    })
  })
}

async function handle(
  doors: Readonly<Record<string, Door>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://slack')
  const door = doors[url.pathname.split('/')[1] ?? '']
  const body = await readBody(request)
  if (!door) {
    response.writeHead(404).end()
    return
  }
  const { pathname: path, searchParams: query } = url
  const answer = await door({ method: request.method ?? 'GET', path, query, headers: request.headers, body })
  send(request, response, answer)
}

function send(request: IncomingMessage, response: ServerResponse, answer: HttpAnswer): void {
  const { fault } = answer
  const reply = (): void => {
    if (!response.destroyed) response.writeHead(answer.status, answer.headers).end(answer.body)
  }
  if (fault?.fault === 'drop') request.socket.destroy()
  else if (fault?.fault === 'slow') setTimeout(reply, fault.afterMs ?? 500).unref()
  else if (fault?.fault === 'timeout-after-accept') {
    if (fault.afterMs !== undefined) setTimeout(() => request.socket.destroy(), fault.afterMs).unref()
  } else reply()
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) if (Buffer.isBuffer(part)) parts.push(part)
  return Buffer.concat(parts)
}
