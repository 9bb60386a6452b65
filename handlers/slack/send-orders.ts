import type { Receipt } from '../delivery.ts'

/**
 * One attempt. `key` is unique for ever (the outbox row's id) and travels with the message as its metadata.
 * `again`: a former attempt may have arrived, so Slack is read back first, from `since` (ms, one day ago by default):
 * nothing of it was sent before.
 */
export interface Attempt {
  readonly key: string
  readonly again: boolean
  readonly since?: number
}

export interface FileOrder extends NamedFile {
  readonly to: Destination
}

export interface FilesOrder {
  readonly to: Destination
  readonly files: readonly NamedFile[]
}

type Destination = { readonly root: Receipt } | { readonly user: string }

/** A file that a person sent and that can't follow their words. */
export interface MissingFile {
  readonly name: string
  readonly why: 'too-big' | 'unavailable'
}

/** Its name (Slack shows its title) tells it from every other file there. */
export interface NamedFile {
  readonly bytes: Uint8Array
  /** With its extension. */
  readonly name: string
  readonly title: string
}
