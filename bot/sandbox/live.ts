import type { RawData, WebSocket, WebSocketServer } from 'ws'
import { actSchema } from './act.ts'
import { changes } from './changes.ts'
import { type Emulators, look } from './look.ts'
import { perform } from './perform.ts'
import type { SandboxPatch, ToPage } from './view.ts'

/** Changes within this many milliseconds of each other are sent together. */
const together = 30

/** Sends every page what changes, and does what pages ask. Gives back what stops it. */
export function live(sockets: WebSocketServer, emulators: Emulators): { readonly stop: () => void } {
  const pages = new Map<WebSocket, () => SandboxPatch | undefined>()
  let soon: NodeJS.Timeout | undefined
  const refresh = (): void => {
    soon = undefined
    for (const [socket, next] of pages) {
      const view = next()
      if (view) send(socket, { type: 'changed', view })
    }
  }
  const changed = (): void => {
    if (pages.size > 0) soon ??= setTimeout(refresh, together)
  }
  sockets.on('connection', (socket) => {
    const { next } = changes()
    pages.set(socket, () => next(look(emulators)))
    socket.on('close', () => pages.delete(socket))
    socket.on('error', () => socket.terminate())
    socket.on('message', (data) => {
      void heed(emulators, data)
        .then((reply) => send(socket, reply))
        .then(changed)
    })
    changed()
  })
  const stops = [emulators.telegram.watch(changed), emulators.slack.watch(changed)]
  const stop = (): void => {
    clearTimeout(soon)
    for (const one of stops) one()
    pages.clear()
  }
  return { stop }
}

async function heed(emulators: Emulators, data: RawData): Promise<ToPage> {
  const asked = actSchema.safeParse(parsed(data))
  if (!asked.success) return { type: 'refused', ticket: 0, reason: asked.error.issues[0]?.message ?? 'unreadable' }
  const { ticket, act } = asked.data
  try {
    return { type: 'done', ticket, text: await perform(emulators, act) }
  } catch (fault) {
    return { type: 'refused', ticket, reason: fault instanceof Error ? fault.message : String(fault) }
  }
}

function parsed(data: RawData): unknown {
  try {
    return JSON.parse(Buffer.isBuffer(data) ? data.toString() : '')
  } catch {
    return undefined
  }
}

function send(socket: WebSocket, message: ToPage): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message))
}
