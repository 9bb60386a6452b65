import type { IncomingMessage } from 'node:http'
import { parseMultipart } from './multipart.ts'
import type { Params } from './params.ts'
import { isRecord, parseJson } from './params.ts'
import { badRequest, Refusal } from './refusal.ts'

const largest = 52 * 1024 * 1024

/** The parameters of a call: query string and body of any kind the platform takes. Throws a Refusal. */
export async function readParams(request: IncomingMessage, query: URLSearchParams): Promise<Params> {
  const body = await readBody(request)
  const type = request.headers['content-type'] ?? ''
  const found = body.length === 0 ? undefined : parse(body, type)
  return { fields: { ...Object.fromEntries(query), ...found?.fields }, uploads: found?.uploads ?? new Map() }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= largest) chunks.push(chunk)
  }
  if (size > largest) throw new Refusal(413, 'Request Entity Too Large')
  return Buffer.concat(chunks)
}

function parse(body: Buffer, type: string): Params {
  if (type.startsWith('multipart/form-data')) return parseMultipart(body, /boundary="?([^";]+)/i.exec(type)?.[1] ?? '')
  const written = body.toString('utf8')
  const fields = type.startsWith('application/json')
    ? parseJson(written)?.value
    : Object.fromEntries(new URLSearchParams(written))
  if (!isRecord(fields)) throw badRequest("can't parse request JSON object")
  return { fields, uploads: new Map() }
}
