import type { RawData, WebSocket, WebSocketServer } from 'ws'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { actSchema, ticketSchema } from './act.ts'
import { Cannot } from './cannot.ts'
import { changes } from './changes.ts'
import { type Emulators, look } from './look.ts'
import { perform } from './perform.ts'
import type { ToPage } from './view.ts'

/** Milliseconds: changes that close to each other are sent together. */
const together = 30

/** Milliseconds between two looks while someone is seen writing: that ends by itself, untold. */
const whileWriting = 1_000

/** Sends every page what changes, and does what pages ask. Gives back what stops it. */
export function live(sockets: WebSocketServer, emulators: Emulators): { readonly stop: () => void } {
  const pages = new Map<WebSocket, ReturnType<typeof changes>['next']>()
  let soon: NodeJS.Timeout | undefined
  let later: NodeJS.Timeout | undefined
  const refresh = (): void => {
    const view = look(emulators)
    const writing = Object.values(view.chats).some((chat) => chat.activity)
    soon = undefined
    if (writing) later = setTimeout(refresh, whileWriting)
    for (const [socket, next] of pages) {
      const patch = next(view)
      if (patch) send(socket, { type: 'changed', view: patch })
    }
  }
  const changed = (): void => {
    if (pages.size === 0) return
    clearTimeout(later)
    soon ??= setTimeout(refresh, together)
  }
  sockets.on('connection', (socket) => {
    pages.set(socket, changes().next)
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
    clearTimeout(later)
    for (const one of stops) one()
    pages.clear()
  }
  return { stop }
}

async function heed(emulators: Emulators, data: RawData): Promise<ToPage> {
  const said = parsed(data)
  const asked = actSchema.safeParse(said)
  if (!asked.success) {
    const ticket = ticketSchema.safeParse(said).data?.ticket ?? 0
    return { type: 'refused', ticket, reason: words.cannotNow }
  }
  const { ticket, act } = asked.data
  try {
    return { type: 'done', ticket, text: await perform(emulators, act) }
  } catch (fault) {
    return { type: 'refused', ticket, reason: fault instanceof Cannot ? words.cannot[fault.why] : words.cannotNow }
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
