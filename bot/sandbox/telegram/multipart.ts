import { badRequest } from './refusal.ts'
import type { Params, Upload } from './params.ts'

/**
 * Reads a multipart/form-data body. Looser than Node's own parser, as the platform is: grammY sends file names
 * without quotes, spaces included. Throws a Refusal when the body does not follow `boundary`.
 */
export function parseMultipart(body: Buffer, boundary: string): Params {
  const fields: Record<string, string> = {}
  const uploads = new Map<string, Upload>()
  for (const part of parts(body, Buffer.from(`--${boundary}`))) {
    const split = part.indexOf('\r\n\r\n')
    const head = part.subarray(0, split).toString('utf8')
    const content = part.subarray(split + 4)
    const name = parameter(head, 'name')
    if (split < 0 || name === undefined) throw badRequest("can't parse multipart form data")
    const fileName = parameter(head, 'filename')
    if (fileName === undefined) fields[name] = content.toString('utf8')
    else uploads.set(name, { name: fileName, mime: typeOf(head), bytes: new Uint8Array(content) })
  }
  return { fields, uploads }
}

function* parts(body: Buffer, delimiter: Buffer): Generator<Buffer> {
  const separator = Buffer.concat([Buffer.from('\r\n'), delimiter])
  let from = body.indexOf(delimiter)
  if (from < 0) throw badRequest("can't parse multipart form data")
  from += delimiter.length
  while (body.toString('latin1', from, from + 2) !== '--') {
    const end = body.indexOf(separator, from)
    if (end < 0) throw badRequest("can't parse multipart form data")
    yield body.subarray(from + 2, end)
    from = end + separator.length
  }
}

function parameter(head: string, name: string): string | undefined {
  const found = new RegExp(`content-disposition:[^\\r\\n]*?;\\s*${name}=(?:"([^"\\r\\n]*)"|([^;\\r\\n]*))`, 'i').exec(
    head,
  )
  return found?.[1] ?? found?.[2]
}

function typeOf(head: string): string {
  return /content-type:\s*([^\r\n;]+)/i.exec(head)?.[1] ?? 'application/octet-stream'
}
