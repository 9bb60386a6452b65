import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import { Socket } from 'node:net'

const refused: string[] = []
let closed = false

/**
 * Closes the network of this process but for loopback and Unix sockets, for good. What a test tries all the same is
 * refused with an error that names the host, and remembered, since the code under test may swallow that error.
 */
export function closeNetwork(): void {
  if (closed) return
  closed = true
  const connect = Socket.prototype.connect
  guard(Socket.prototype, 'connect', connect, (args) => destination(args))
  guard(dns, 'lookup', dns.lookup, ([name]) => named(name))
  guard(dns.promises, 'lookup', dns.promises.lookup, ([name]) => named(name))
  syncBuiltinESMExports()
}

/** The hosts refused since the last call, as `host` or `host:port`. */
export function takeRefused(): readonly string[] {
  return refused.splice(0)
}

type Destination = { readonly host: string; readonly label: string } | undefined

function guard(
  owner: object,
  name: string,
  original: (...args: never[]) => unknown,
  where: (args: readonly unknown[]) => Destination,
): void {
  const guarded = function (this: unknown, ...args: readonly unknown[]): unknown {
    const target = where(args)
    if (target && !isLoopback(target.host)) {
      refused.push(target.label)
      throw new Error(`The network is closed in tests: ${target.label} is not this machine. Pass a double instead.`)
    }
    return Reflect.apply(original, this, args)
  }
  Object.defineProperty(owner, name, { value: guarded, configurable: true, writable: true })
}

/** Reads the three ways to call connect: an options object (which Node wraps in a list), a port and a host, a path. */
function destination([first, second]: readonly unknown[]): Destination {
  const to: unknown = Array.isArray(first) ? first[0] : first
  if (typeof to === 'object' && to !== null) return optionsDestination(to)
  if (typeof to === 'string' && Number.isNaN(Number(to))) return undefined
  const host = typeof second === 'string' ? second : 'localhost'
  return { host, label: `${host}:${String(to)}` }
}

function optionsDestination(options: object): Destination {
  if ('path' in options && typeof options.path === 'string') return undefined
  const host = 'host' in options && typeof options.host === 'string' ? options.host : 'localhost'
  return { host, label: `${host}:${'port' in options ? String(options.port) : '?'}` }
}

function named(name: unknown): Destination {
  return typeof name === 'string' ? { host: name, label: name } : undefined
}

function isLoopback(host: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|::1|\[::1\]|::ffff:127(\.\d{1,3}){3}|0\.0\.0\.0|::|)$/i.test(host)
}
