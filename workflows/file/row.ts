import type { Situation } from '../application.ts'
import type { StoredSeeker } from './seeker.ts'
import type { FileStatus } from './status.ts'

/** `self`: the self-assessment; the others, an official result. */
export type PixMarker = 'self' | 'declared' | 'verified'

/** A file's row for lists, counts and searches: nothing in it tells who the person is. Column names are those of the table. */
export interface FileRow {
  readonly id: `file:${string}`
  readonly ref: string
  readonly departement: string
  readonly region: string
  /** INSEE code. */
  readonly commune: string
  readonly commune_name: string
  readonly status: FileStatus
  /** Slack id and name of who follows the file. */
  readonly owner: string | null
  readonly owner_name: string | null
  /** ISO date. */
  readonly available_on: string
  /** Kilometres; 2000 stands for anywhere in France. */
  readonly radius: number
  readonly situations: readonly Situation[]
  readonly experience: boolean
  /** What is shared of Pix, never how much; rows stored before it could be shared hold null. */
  readonly pix: readonly PixMarker[] | null
  readonly paused: boolean
  /** Percentage. */
  readonly completeness: number
  /** No channel was configured for its territory yet: `channel.ready` is awaited. */
  readonly waiting_channel: boolean
  /** Slack ids of those who asked to see who the person is; the only ones whose export names them. */
  readonly revealed_to: readonly string[]
  /** What ranking knows of them; null for who may not be proposed, absent from rows stored before there were posts. */
  readonly seeker?: StoredSeeker | null
  readonly sent_at: number
  /** When `recevable` or `non retenue` was decided; null before. */
  readonly decided_at: number | null
  readonly updated_at: number
}
