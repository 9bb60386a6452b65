import type { IncomingMessage } from 'node:http'

/**
 * Whether a request comes from this machine's own page: its Host is a name of loopback with the server's port (or the
 * names of DNS rebinding would do), and its Origin, when it has one or must have one, is that same place.
 */
export function isOurs(request: IncomingMessage, port: number, origin: 'optional' | 'required'): boolean {
  const places = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`)
  const host = request.headers.host ?? ''
  if (!places.includes(host)) return false
  if (request.headers['sec-fetch-site'] === 'cross-site') return false
  const from = request.headers.origin
  return from === undefined ? origin === 'optional' : from === `http://${host}`
}

/** Headers of every answer: nothing from elsewhere, no script but our own, no guessing of types. */
export const guard = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob: http://127.0.0.1:* http://localhost:*",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
} as const
