import type { Json } from '../json.ts'
import type { SlackBlock, SlackMetadata } from '../types.ts'

/** Everything a workspace remembers. Maps keep the order of creation. */
export interface World {
  readonly team: { readonly id: string; readonly name: string; readonly domain: string }
  readonly app: { readonly id: string; readonly bot: string; readonly user: string; readonly name: string }
  serial: number
  /** Microseconds of the last timestamp given. */
  lastTs: number
  readonly people: Map<string, Person>
  /** Who set themselves away, or left their screen. */
  readonly away: Set<string>
  readonly rooms: Map<string, Room>
  readonly files: Map<string, StoredFile>
  readonly homes: Map<string, StoredView>
  /** Open modals of each person, the one on top last. */
  readonly stacks: Map<string, StoredView[]>
  readonly whispers: Whisper[]
  readonly warnings: { readonly user: string; readonly text: string }[]
}

export interface Person {
  readonly id: string
  readonly name: string
  readonly realName: string
  readonly tz: string
  readonly email: string
  readonly bot: boolean
  /** The other app it writes for; absent for people and for ours. */
  readonly app?: AppIds | undefined
}

export interface AppIds {
  readonly id: string
  readonly bot: string
}

export interface Room {
  readonly id: string
  readonly name: string
  readonly private: boolean
  /** The person on the other side of a direct conversation. */
  readonly direct: string | null
  readonly created: number
  archived: boolean
  /** Whoever joins the workspace is added. */
  readonly open: boolean
  members: string[]
  /** Roots and replies, oldest first. */
  messages: Post[]
}

export interface Post {
  readonly ts: string
  readonly user: string
  text: string
  blocks: readonly SlackBlock[]
  metadata: SlackMetadata | null
  edited: { readonly user: string; readonly ts: string } | null
  readonly threadTs: string | null
  readonly broadcast: boolean
  files: string[]
  reactions: { readonly name: string; users: string[] }[]
  deleted: boolean
}

export interface StoredFile {
  readonly id: string
  readonly name: string
  title: string
  readonly mimetype: string
  readonly user: string
  readonly created: number
  /** Announced size in bytes. */
  readonly size: number
  /** Null until the bytes came. */
  base64: string | null
  shares: { readonly channel: string; readonly ts: string }[]
  /** Given to the app in a modal: it may read it, wherever it is shared or not. */
  given: boolean
  /** Shared from another workspace: events and messages only give its id. */
  readonly foreign: boolean
}

export interface StoredView {
  readonly id: string
  readonly user: string
  readonly kind: 'modal' | 'home'
  readonly root: string
  readonly previous: string | null
  /** The view as the app gave it, blocks aside. */
  body: Json
  blocks: readonly SlackBlock[]
  values: Record<string, Record<string, Json>>
  hash: string
  errors: Record<string, string>
}

/** A message only one person sees. */
export interface Whisper {
  readonly ts: string
  readonly channel: string
  readonly user: string
  text: string
  blocks: readonly SlackBlock[]
  readonly threadTs: string | null
}

/** An empty workspace with the app installed. */
export function newWorld(): World {
  const app = { id: 'A00PASSEREL', bot: 'B00PASSEREL', user: 'U00PASSEREL', name: 'passerelle' }
  const bot = { id: app.user, name: app.name, realName: 'Passerelle', tz: 'Europe/Paris', email: '', bot: true }
  return {
    team: { id: 'T00PASSEREL', name: 'Passerelle', domain: 'passerelle' },
    app,
    serial: 0,
    lastTs: 0,
    people: new Map([[app.user, bot]]),
    away: new Set(),
    rooms: new Map(),
    files: new Map(),
    homes: new Map(),
    stacks: new Map(),
    whispers: [],
    warnings: [],
  }
}
