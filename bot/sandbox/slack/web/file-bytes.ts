/** The bytes of an upload: the body itself, or the first file of a multipart form. */
export function fileBytes(contentType: string, body: Buffer): Buffer {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/i.exec(contentType)?.[1]
  if (boundary === undefined) return body
  const start = body.indexOf('\r\n\r\n')
  const end = body.indexOf(`\r\n--${boundary}`, start)
  return start < 0 || end < 0 ? Buffer.alloc(0) : body.subarray(start + 4, end)
}
