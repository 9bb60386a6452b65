/** What one exchange with the endpoint showed, noted where no library can hide it. */
export interface Seen {
  /** HTTP status; null while nothing answered. */
  status: number | null
  /** What the endpoint asks us to wait, milliseconds. */
  retryAfterMs: number | null
}

/**
 * A fetch for one exchange: it stops with the signal, follows no redirection, since the key and the question go to the
 * endpoint alone, and reads at most `mostBytes`. @throws {RangeError} when the answer is longer.
 */
export function line(seen: Seen, signal: AbortSignal, mostBytes: number): typeof fetch {
  return async (url, init) => {
    const response = await fetch(url, { ...init, signal, redirect: 'error' })
    seen.status = response.status
    seen.retryAfterMs = retryAfter(response.headers.get('retry-after'))
    const bytes = await read(response, mostBytes)
    const { status, headers } = response
    return new Response(bytes.length > 0 ? bytes : null, { status, headers: kept(headers) })
  }
}

async function read(response: Response, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += part.length
    if (length > most) throw new RangeError('The endpoint answered too much')
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

/** The bytes are already unpacked. */
function kept(headers: Headers): Headers {
  const own = new Headers(headers)
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) own.delete(name)
  return own
}

/** In seconds; a date, which the standard also allows, is as good as none. */
function retryAfter(header: string | null): number | null {
  return header !== null && /^\d{1,6}(?:\.\d+)?$/.test(header) ? Number(header) * 1000 : null
}
