import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { readParams } from './body.ts'
import type { Calls } from './calls.ts'
import type { Outcome } from './outcome.ts'
import { asRefusal, failure } from './outcome.ts'
import { Refusal } from './refusal.ts'
import type { TelegramState } from './state.ts'

interface ServerParts {
  readonly token: string
  readonly state: TelegramState
  readonly calls: Calls
  readonly now: () => number
}

const linkLife = 3600 * 1000
/** Milliseconds: as long as a front of the real platform waits, and no client keeps an idle connection longer. */
const keepAliveTimeout = 75_000
const here = ['127.0.0.1', 'localhost', '[::1]']

/** The HTTP face: `/bot<token>/<method>` and `/file/bot<token>/<path>`. Not listening yet. */
export function createApiServer(parts: ServerParts): Server {
  return createServer({ keepAliveTimeout }, (request, response) => {
    serve(parts, request, response).catch(() => response.destroy())
  })
}

async function serve(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const [, folder, token = '', rest = ''] = /^\/(file\/)?bot([^/]*)\/(.*)$/.exec(decodeURI(url.pathname)) ?? []
  const refusal = refusalOf(parts, request, token)
  if (refusal) {
    request.resume()
    answer(response, failure(refusal))
  } else if (folder) {
    download(parts, response, rest)
  } else {
    answer(response, await call(parts, request, response, rest, url.searchParams))
  }
}

/** A web page may not call, neither openly (Origin) nor under a name that leads here (Host). */
function refusalOf(parts: ServerParts, request: IncomingMessage, token: string): Refusal | undefined {
  const host = request.headers.host?.replace(/:\d+$/, '') ?? ''
  if (request.headers.origin !== undefined || !here.includes(host)) {
    return new Refusal(403, 'Forbidden: not for web pages')
  }
  if (token === '') return new Refusal(404, 'Not Found')
  if (!/^[1-9]\d*:.{1,60}$/.test(token)) return new Refusal(401, 'Unauthorized: invalid token specified')
  return token === parts.token ? undefined : new Refusal(401, 'Unauthorized')
}

async function call(
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  method: string,
  query: URLSearchParams,
): Promise<Outcome> {
  const left = new AbortController()
  response.once('close', () => left.abort())
  try {
    return await parts.calls.run(method, await readParams(request, query), left.signal)
  } catch (error) {
    return failure(asRefusal(error))
  }
}

function answer(response: ServerResponse, outcome: Outcome): void {
  if ('dies' in outcome) {
    setTimeout(() => response.destroy(), outcome.dies).unref()
    return
  }
  response.writeHead(outcome.status, { 'content-type': 'application/json' })
  response.end(outcome.body)
}

function download(parts: ServerParts, response: ServerResponse, path: string): void {
  const link = parts.state.links.get(path)
  const file = link && parts.now() - link.at < linkLife ? parts.state.files.get(link.fileId) : undefined
  if (!file) {
    answer(response, failure(new Refusal(404, 'Not Found')))
    return
  }
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': file.bytes.length })
  response.end(file.bytes)
}
