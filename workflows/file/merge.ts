import type { MergeNews } from '#prompts/copy/slack-params.ts'
import type { Decision } from '../actor.ts'
import { unchanged } from '../actor.ts'
import type { Effect } from '../effects.ts'
import { cardOf } from './card.ts'
import type { FileEvent, SlackUser } from './events.ts'
import { removePicture } from './pix.ts'
import { fileRef } from './ref.ts'
import type { Turn } from './revise.ts'
import { auditOf, newsIn, notice, revise, tellChat } from './revise.ts'
import type { FileId, FileState, LiveFile, MergedFile } from './state.ts'

/**
 * Two files of one person become one, once the person copied a code from the other file's chat into this one's.
 * This file is the keeper, the other the giver: nothing of either is shown to the other before the code is right.
 */
export function askForMerge(turn: Turn, by: SlackUser): Decision<FileState> {
  const { file, at, seed } = turn
  const other = file.duplicates[0]
  if (other === undefined) return unchanged<FileState>(file)
  const code = codeOf(seed)
  return revise(
    turn,
    { merge: { role: 'keeper', other: other.id, code, wrong: 0, until: at + validity } },
    {
      effects: [
        ...news(turn, 'asked', other.id),
        { do: 'tell', actor: other.id, event: { is: 'merge.requested', from: file.id, code } },
        tellChat(file, { is: 'merge.awaited' }),
        { do: 'remind', name: 'merge', at: at + validity, event: { is: 'merge.expired' } },
      ],
      answer: notice({ name: 'duplicate-asked', with: { ref: file.ref, other: other.ref } }),
      audit: auditOf(file, by.id, 'file.merge-asked'),
    },
  )
}

/** The giver hands the code to its person. Two files that ask each other at once: the one of the lower id keeps. */
export function giveCode(
  turn: Turn,
  { from, code }: Extract<FileEvent, { is: 'merge.requested' }>,
): Decision<FileState> {
  const { file } = turn
  const asksToo = file.merge?.role === 'keeper' && file.merge.other === from && from < file.id
  const free = file.merge === null || asksToo || (file.merge.role === 'giver' && file.merge.other === from)
  if (file.stage.at === 'withdrawn' || !free) {
    return { state: file, effects: [{ do: 'tell', actor: from, event: { is: 'merge.impossible', file: file.id } }] }
  }
  const ends: readonly Effect[] = asksToo ? [{ do: 'forget-reminder', name: 'merge' }] : []
  return revise(
    turn,
    { merge: { role: 'giver', other: from } },
    {
      effects: [...ends, tellChat(file, { is: 'merge.code', code })],
    },
  )
}

/** The keeper's person typed a code: the right one ends the other file, the fifth wrong one ends the merge. */
export function tryCode(turn: Turn, typed: string): Decision<FileState> {
  const { file, at } = turn
  if (file.merge?.role !== 'keeper') return unchanged<FileState>(file)
  const { other, code, wrong, until } = file.merge
  if (at >= until) return giveUp(turn, 'expired')
  if (typed.replace(/\D/g, '') === code) return keep(turn, other)
  if (wrong + 1 >= attempts) return giveUp(turn, 'refused')
  return revise(
    turn,
    { merge: { ...file.merge, wrong: wrong + 1 } },
    {
      effects: [tellChat(file, { is: 'merge.awaited' })],
    },
  )
}

/** The giver's answers went on in the other file: nothing of the person is kept here. */
export function mergeInto(turn: Turn, into: FileId): Decision<FileState> {
  const { file, at } = turn
  if (file.merge?.role !== 'giver' || file.merge.other !== into) return unchanged<FileState>(file)
  const { id, ref, chat, audit } = file
  const state: MergedFile = { v: 1, is: 'merged', id, ref, chat, audit, into, at }
  const cv: readonly Effect[] = file.answers.cv ? [{ do: 'drop-cv', cv: file.answers.cv.id }] : []
  return {
    state,
    effects: [
      ...removePicture(file),
      ...closedCard(file, at),
      ...news(turn, 'moved', into),
      tellChat(file, { is: 'merge.settled', outcome: 'moved' }),
      ...cv,
    ],
    audit: [auditOf(file, 'candidate', 'file.merged')],
  }
}

/** The other file can't take part. */
export function failMerge(turn: Turn, other: FileId): Decision<FileState> {
  const { merge } = turn.file
  return merge?.role === 'keeper' && merge.other === other ? end(turn, 'impossible') : unchanged<FileState>(turn.file)
}

/** The keeper gave up: the giver is free again. */
export function dropRequest(turn: Turn, from: FileId): Decision<FileState> {
  const { merge } = turn.file
  return merge?.role === 'giver' && merge.other === from
    ? revise(turn, { merge: null })
    : unchanged<FileState>(turn.file)
}

export function expireMerge(turn: Turn): Decision<FileState> {
  const { merge } = turn.file
  return merge?.role === 'keeper' && turn.at >= merge.until ? giveUp(turn, 'expired') : unchanged<FileState>(turn.file)
}

function keep(turn: Turn, other: FileId): Decision<FileState> {
  const { file } = turn
  const duplicates = file.duplicates.filter(({ id }) => id !== other)
  return revise(
    turn,
    { merge: null, duplicates },
    {
      effects: [
        { do: 'forget-reminder', name: 'merge' },
        { do: 'tell', actor: other, event: { is: 'merge.done', into: file.id } },
        tellChat(file, { is: 'merge.settled', outcome: 'kept' }),
        ...news(turn, 'done', other),
      ],
      audit: auditOf(file, 'candidate', 'file.merge-kept'),
      past: { what: 'merged', by: null },
    },
  )
}

function giveUp(turn: Turn, why: 'refused' | 'expired'): Decision<FileState> {
  const other = turn.file.merge?.other
  if (other === undefined) return unchanged<FileState>(turn.file)
  return end(turn, why, [{ do: 'tell', actor: other, event: { is: 'merge.dropped', from: turn.file.id } }])
}

function end(turn: Turn, why: MergeNews, more: readonly Effect[] = []): Decision<FileState> {
  const { file } = turn
  return revise(
    turn,
    { merge: null },
    {
      effects: [
        { do: 'forget-reminder', name: 'merge' },
        tellChat(file, { is: 'merge.settled', outcome: 'refused' }),
        ...(file.merge ? news(turn, why, file.merge.other) : []),
        ...more,
      ],
      audit: auditOf(file, 'candidate', `file.merge-${why}`),
    },
  )
}

function closedCard(file: LiveFile, at: number): readonly Effect[] {
  if (file.card === null) return []
  const card = {
    ...cardOf(file),
    status: 'merged' as const,
    since: at,
    merging: false,
    duplicates: [],
    pix: null,
    buttons: [],
  }
  return [{ do: 'update', key: file.card.key, message: { name: 'card', with: card } }]
}

function news(turn: Turn, what: MergeNews, other: FileId): readonly Effect[] {
  return newsIn(turn, { name: 'merge-news', with: { news: what, ref: fileRef(other) } })
}

/** Six digits from the random end of a UUID. */
function codeOf(seed: string): string {
  return String(Number.parseInt(seed.slice(-12), 16) % 1_000_000).padStart(6, '0')
}

/** Milliseconds. */
const validity = 48 * 3_600_000
const attempts = 5
