import type { PostId } from '#workflows/actor.ts'
import type { SlackUser } from '#workflows/file/events.ts'
import type { PairPressName, PostPressName } from '#workflows/post/events.ts'
import type { AsideReason, NoReason, OverWhy, Pair } from '#workflows/post/pair.ts'
import type { PostRow } from '#workflows/post/row.ts'
import type { PostSaid } from '#workflows/post/said.ts'
import type { LivePost, Past } from '#workflows/post/state.ts'
import type { FileId } from './slack-params.ts'

type Nothing = Record<never, never>

/** Times in ms. `proposed`: in the list and not chosen yet; `open`: chosen, and in the running. */
export interface PostCardParams {
  readonly post: PostId
  readonly ref: string
  readonly said: PostSaid
  readonly stage: LivePost['stage']
  readonly owner: SlackUser
  readonly createdAt: number
  readonly free: number
  readonly taken: number
  readonly proposed: number
  readonly open: number
  readonly buttons: readonly PostPressName[]
}

/** A candidate of a shortlist: no name, no address; `identity` is a button of their own file. */
export interface ShownPair extends Pick<Pair, 'ref' | 'score' | 'reasons' | 'added' | 'stage'> {
  readonly file: FileId
  readonly contested: boolean
  readonly buttons: readonly (PairPressName | 'identity')[]
}

/** What is wrong with a word of a form or of a row. */
export type PostFault =
  | {
      readonly why:
        | 'missing'
        | 'siret'
        | 'commune'
        | 'communes'
        | 'no-channel'
        | 'perimeter'
        | 'date'
        | 'past'
        | 'no-file'
        | 'several-files'
        | 'listed'
    }
  | { readonly why: 'too-long' | 'number'; readonly max: number }
  | { readonly why: 'weight'; readonly least: number; readonly most: number }
  | { readonly why: 'unknown'; readonly word: string; readonly known: readonly string[] }

/** An interview, for a calendar. `start` in ms. */
export interface MeetingShown {
  readonly structure: string
  readonly ref: string
  readonly start: number
  readonly where: string
}

interface Line {
  readonly owner: SlackUser
  readonly ref: string
}

/** Messages of posts in Slack; the owner is mentioned, candidates go by their reference. */
export interface PostMessages {
  readonly 'post-card': PostCardParams
  readonly shortlist: {
    readonly post: PostId
    readonly ref: string
    readonly owner: SlackUser
    /** Of the post's clock, IANA's name. */
    readonly zone: string
    readonly pairs: readonly ShownPair[]
  }
  readonly 'pair-agreed': Line
  readonly 'pair-declined': Line & { readonly reason: NoReason }
  /** `request`: the reference of the request that holds the question. */
  readonly 'pair-asked': Line & { readonly request: string }
  readonly 'pair-recruited': Line
  readonly 'pair-gone': Line & { readonly why: Extract<OverWhy, 'elsewhere' | 'unavailable'> }
  readonly 'pair-waits': Line & { readonly since: number }
  /** `zone`: of the post's clock. */
  readonly 'meeting-answered': Line & { readonly start: number; readonly zone: string; readonly suits: boolean }
  readonly 'meeting-near': Line & { readonly start: number; readonly zone: string }
  readonly 'choice-late': Line & { readonly waiting: number }
  /** `others`: who may look again; empty: administrators. */
  readonly 'pair-contested': {
    readonly post: string
    readonly ref: string
    readonly by: SlackUser
    readonly reason: AsideReason
    readonly sentence: string
    readonly others: readonly SlackUser[]
  }
  // notices to the one who pressed
  readonly 'post-created': { readonly ref: string }
  readonly 'post-now': { readonly ref: string }
  readonly 'post-gone': Nothing
  readonly 'post-full': { readonly ref: string }
  readonly 'post-has-recruited': { readonly ref: string }
  readonly 'review-by-another': Nothing
  readonly 'post-fault': PostFault
  // answers to /passerelle
  readonly posts: { readonly rows: readonly PostRow[]; readonly total: number }
  readonly 'ranking-asked': Nothing
  readonly 'ranking-done': RankingDone
  readonly 'posts-importing': Nothing
  readonly 'posts-imported': PostsImported
}

/** What a ranking gave. `unseen`: candidates in no list, by reason. */
export interface RankingDone {
  readonly posts: number
  readonly candidates: number
  readonly proposed: number
  readonly emptyPosts: number
  readonly seen: number
  readonly unseen: Readonly<Record<string, number>>
}

/** Rows are numbered as a spreadsheet shows them. */
export type PostsImported =
  | {
      readonly is: 'unreadable'
      readonly why: 'not-csv' | 'no-column' | 'too-big' | 'unavailable'
      readonly column?: string
    }
  | {
      readonly is: 'read'
      readonly created: number
      readonly rejected: readonly { readonly line: number; readonly field: string; readonly fault: PostFault }[]
    }

/** Modals of posts. */
export interface PostForms {
  readonly post: Nothing
  readonly 'post-import': Nothing
  readonly 'post-judge': { readonly ref: string }
  readonly 'post-validate': { readonly ref: string; readonly seats: number }
  readonly 'post-refuse': { readonly ref: string }
  readonly 'post-close': { readonly ref: string }
  readonly 'post-add': { readonly ref: string }
  readonly 'post-history': { readonly ref: string; readonly history: readonly Past[] }
  readonly 'pair-aside': { readonly file: FileId; readonly ref: string; readonly knows: boolean }
  readonly 'pair-meet': { readonly file: FileId; readonly ref: string }
  readonly 'pair-end': { readonly file: FileId; readonly ref: string }
  readonly 'pair-uphold': { readonly file: FileId; readonly ref: string }
}
