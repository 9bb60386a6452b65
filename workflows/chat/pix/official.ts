import type { OfficialResult } from '../../pix/assessment/state.ts'
import { pixCodeIn, pixScoreIn } from '../../pix/assessment/official-words.ts'
import { type Decided, decide, notice, only, say, type Turn, waitFor } from '../turn.ts'
import { withPix } from './open-question.ts'
import { heldFile, readIn, tellFile } from './share.ts'

/** Asks for a certificate's code; not where a verified result is, which must be dropped first. */
export function askCode(turn: Turn): Decided {
  const { file, pix } = turn.chat
  const invitation = file.is === 'sent' && file.status !== 'merged' ? file.ref : null
  const asked = { name: 'pix-official-code', with: { known: pix.official, invitation } } as const
  return pix.official?.is === 'verified' ? only(turn, asked) : waitFor(turn, { on: 'pix-code' }, say(asked))
}

export function codeTyped(turn: Turn, words: string): Decided {
  const code = pixCodeIn(words)
  if (code === undefined) return only(turn, { name: 'pix-official-unclear', with: {} })
  return askScore(turn, code, false)
}

/** The result is kept as declared, unless a verified one came meanwhile. */
export function scoreTyped(turn: Turn, code: string, words: string): Decided {
  const pix = pixScoreIn(words)
  if (pix === undefined) return askScore(turn, code, true)
  const { official } = turn.chat.pix
  if (official?.is === 'verified') return kept(turn, official)
  return kept(turn, { is: 'declared', pix, at: turn.at, code, levels: null })
}

/** A campaign gave the person's result: it replaces what was declared. The same one again changes nothing. */
export function verified(turn: Turn, official: OfficialResult): Decided {
  const { chat } = turn
  if (!heldFile(chat) || sameResult(chat.pix.official, official)) return decide(chat)
  const asked = chat.waiting.on === 'pix-code' || chat.waiting.on === 'pix-score'
  const decided = kept(turn, official)
  return asked ? decided : { ...decided, state: { ...decided.state, waiting: chat.waiting } }
}

/** Forgets it, in the file too. */
export function dropOfficial(turn: Turn): Decided {
  if (!turn.chat.pix.official) return notice(turn, 'old-button')
  const chat = withPix(turn.chat, { official: null })
  return decide(chat, ...tellFile(chat), say({ name: 'pix-official-dropped', with: {} }))
}

function askScore(turn: Turn, code: string, again: boolean): Decided {
  return waitFor(turn, { on: 'pix-score', code }, say({ name: 'pix-official-score', with: { code, again } }))
}

function kept(turn: Turn, official: OfficialResult): Decided {
  const chat = { ...withPix(turn.chat, { official }), waiting: { on: 'nothing' } } as const
  return decide(chat, ...tellFile(chat), say({ name: 'pix-official-kept', with: { official, file: readIn(chat) } }))
}

function sameResult(known: OfficialResult | null, official: OfficialResult): boolean {
  if (known?.is !== official.is) return false
  return known.pix === official.pix && JSON.stringify(known.levels) === JSON.stringify(official.levels)
}
