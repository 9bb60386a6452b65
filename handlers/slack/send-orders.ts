import type { Receipt } from '../delivery.ts'

/**
 * One attempt. `key` is unique for ever (the outbox row's id) and travels with the message as its metadata.
 * `again`: a former attempt may have arrived, so Slack is read back first, from `since` (ms, one day ago by default).
 */
export interface Attempt {
  readonly key: string
  readonly again: boolean
  readonly since?: number
}

export interface FileOrder extends NamedFile {
  readonly to: { readonly root: Receipt } | { readonly user: string }
}

/** Name and title together tell it from every other file there. */
export interface NamedFile {
  readonly bytes: Uint8Array
  /** With its extension. */
  readonly name: string
  readonly title: string
}
