import type { IncomingMessage } from 'node:http'
import { parseMultipart } from './multipart.ts'
import { isRecord, type Params } from './params.ts'
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
  if (type.startsWith('application/json')) return { fields: parseJson(body), uploads: new Map() }
  if (type.startsWith('multipart/form-data')) return parseForm(body, type)
  return { fields: Object.fromEntries(new URLSearchParams(body.toString('utf8'))), uploads: new Map() }
}

function parseJson(body: Buffer): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    if (isRecord(value)) return value
  } catch {
    // Said below, like any other body that is no object.
  }
  throw badRequest("can't parse request JSON object")
}

function parseForm(body: Buffer, type: string): Params {
  try {
    return parseMultipart(body, /boundary="?([^";]+)/i.exec(type)?.[1] ?? '')
  } catch {
    throw badRequest("can't parse multipart form data")
  }
}
