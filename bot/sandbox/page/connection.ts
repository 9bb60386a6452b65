import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import type { Act } from '../act.ts'
import type { SandboxPatch, SandboxView, ToPage } from '../view.ts'

/** What the page knows now: nothing before the first view arrived. */
export interface Known {
  readonly view: SandboxView | undefined
  readonly online: boolean
}

/** Does an act; resolves with what the platform shows for a moment ('' when nothing), rejects with the reason of a refusal. */
export type Do = (act: Act) => Promise<string>

export interface Connection {
  readonly subscribe: (listener: () => void) => () => void
  readonly known: () => Known
  readonly perform: Do
}

/** Opens the live connection to the server that gave the page, and opens it again whenever it is lost. */
export function connect(address: string, again = 1_000): Connection {
  const listeners = new Set<() => void>()
  const waiting = new Map<number, { readonly done: (text: string) => void; readonly fail: (reason: Error) => void }>()
  let known: Known = { view: undefined, online: false }
  let socket: WebSocket | undefined
  let tickets = 0

  const learn = (next: Known): void => {
    known = next
    for (const listener of listeners) listener()
  }
  const heed = (message: ToPage): void => {
    if (message.type === 'changed') return learn({ online: true, view: merge(known.view, message.view) })
    const asked = waiting.get(message.ticket)
    waiting.delete(message.ticket)
    if (message.type === 'done') asked?.done(message.text)
    else asked?.fail(new Error(message.reason))
  }
  const open = (): void => {
    socket = new WebSocket(address)
    socket.onmessage = (event) => {
      const message: unknown = JSON.parse(String(event.data))
      if (isToPage(message)) heed(message)
    }
    socket.onclose = () => {
      for (const { fail } of waiting.values()) fail(new Error(words.lost))
      waiting.clear()
      learn({ ...known, online: false })
      setTimeout(open, again)
    }
  }
  open()
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    known: () => known,
    perform: (act) =>
      new Promise((done, fail) => {
        if (socket?.readyState !== WebSocket.OPEN) return fail(new Error(words.lost))
        tickets += 1
        waiting.set(tickets, { done, fail })
        socket.send(JSON.stringify({ ticket: tickets, act }))
      }),
  }
}

const nothing: SandboxView = {
  telegram: { botName: '', description: '', commands: [], people: [], faults: [] },
  slack: { team: '', botUser: '', connected: false, users: [], channels: [], faults: [] },
  chats: {},
  channels: {},
  desks: {},
}

function merge(known: SandboxView | undefined, patch: SandboxPatch): SandboxView {
  const view = known ?? nothing
  return {
    telegram: { ...view.telegram, ...patch.telegram },
    slack: { ...view.slack, ...patch.slack },
    chats: { ...view.chats, ...patch.chats },
    channels: { ...view.channels, ...patch.channels },
    desks: { ...view.desks, ...patch.desks },
  }
}

/** Our own server speaks of nothing else. */
function isToPage(message: unknown): message is ToPage {
  return typeof message === 'object' && message !== null && 'type' in message
}
