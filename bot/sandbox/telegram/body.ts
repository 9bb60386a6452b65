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

/** The rest of a body that is too big is not read, as on the platform. */
async function readBody(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length']) > largest) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes: unknown = chunk
    if (!(bytes instanceof Uint8Array)) throw new TypeError('a body comes in bytes')
    size += bytes.length
    if (size > largest) throw tooLarge()
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function tooLarge(): Refusal {
  return new Refusal(413, 'Request Entity Too Large')
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
