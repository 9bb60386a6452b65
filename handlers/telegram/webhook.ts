import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Update } from 'grammy/types'

/** In characters. Telegram's updates are far smaller; a longer body is not Telegram's. */
const longest = 1_000_000

/**
 * Receives one update by HTTP: 401 without the secret, 400 for what is not JSON, 200 once `handle` has resolved
 * (the turn is committed), 500 when it rejects, so that Telegram sends again.
 */
export async function receiveWebhook(
  request: IncomingMessage,
  response: ServerResponse,
  secret: string,
  handle: (update: Update) => Promise<void>,
): Promise<void> {
  if (!sameSecret(request.headers['x-telegram-bot-api-secret-token'], secret)) return end(response, 401)
  const body = await readBody(request)
  if (body === undefined) return end(response, 413)
  const update = parseUpdate(body)
  if (!update) return end(response, 400)
  try {
    await handle(update)
    end(response, 200)
  } catch {
    end(response, 500)
  }
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-length': 0 }).end()
}

function sameSecret(given: string | string[] | undefined, secret: string): boolean {
  const [a, b] = [Buffer.from(typeof given === 'string' ? given : ''), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  request.setEncoding('utf8')
  let body = ''
  for await (const chunk of request) {
    body += String(chunk)
    if (body.length > longest) return undefined
  }
  return body
}

/** Only the id is checked here: `receiveUpdate` ignores whatever it does not know. */
function parseUpdate(body: string): Update | undefined {
  try {
    const parsed: unknown = JSON.parse(body)
    return isUpdate(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

function isUpdate(value: unknown): value is Update {
  return typeof value === 'object' && value !== null && 'update_id' in value && typeof value.update_id === 'number'
}
