import type { Field } from '../application.ts'
import { understandYesNo } from '../understand/choices.ts'
import { understandIntent } from '../understand/intent.ts'
import { apply, consent } from './consent.ts'
import { replyTyped, unasked } from './dialogue.ts'
import { dateTyped } from './fields/availability.ts'
import { communeNarrowed, communeTyped } from './fields/commune.ts'
import { cvTyped } from './fields/cv.ts'
import { emailChosen, emailTyped } from './fields/email.ts'
import { experienceTyped } from './fields/experience.ts'
import { motivationShortened, motivationTyped } from './fields/motivation.ts'
import { nameTyped } from './fields/names.ts'
import { radiusTyped } from './fields/radius.ts'
import { diplomeTyped, situationsTyped } from './fields/situations.ts'
import { telephoneTyped } from './fields/telephone.ts'
import { hear } from './help/gather.ts'
import { heardTyped } from './help/voice.ts'
import { heeds, onIntent } from './intents.ts'
import { keep } from './moves.ts'
import { erase } from './my-data.ts'
import { mergeCodeTyped } from './news.ts'
import { codeTyped, scoreTyped } from './pix/official.ts'
import { pixTyped, pixWords } from './pix/typed.ts'
import { isSend } from './small-words.ts'
import { requestByRef, withHuman } from './relay/known.ts'
import type { ChatRequest, RelayWaiting } from './relay/state.ts'
import { relayTyped } from './relay/typed.ts'
import { writesTo } from './relay/writes.ts'
import type { Waiting } from './state.ts'
import { send, showSummary } from './summary.ts'
import { nothingSureAwaited } from './sure.ts'
import type { Decided, Turn } from './turn.ts'
import { withdraw } from './withdraw.ts'

/** A message of the person: a code that is awaited, a wish, or the answer to what is asked. */
export function onText(turn: Turn, words: string, said: Said = {}): Decided {
  const human = forHuman(turn, words)
  if (human) return writesTo(turn, human, { message: said.message ?? 0, words, quoting: said.quoting ?? null })
  const heard = pixWords(turn, words) ?? mergeCodeTyped(turn, words)
  if (heard) return heard
  const intent = understandIntent(words)
  if (intent.wants !== 'none' && heeds(turn.chat, words, intent)) {
    return onIntent(nothingSureAwaited(turn), intent)
  }
  return onAnswer(turn, words)
}

/** Where the words came from. */
export interface Said {
  readonly message?: number
  readonly quoting?: string | null
}

/** The request whose adviser the words are for: while a human has the floor, all but commands, unless something is asked. */
function forHuman({ chat }: Turn, words: string): ChatRequest | undefined {
  const { waiting } = chat
  if (words.trimStart().startsWith('/')) return undefined
  if (waiting.on === 'request-reply') {
    const named = requestByRef(chat, waiting.ref)
    return named?.endedAt === null ? named : undefined
  }
  return waiting.on === 'nothing' || waiting.on === 'human-question' ? withHuman(chat) : undefined
}

function onAnswer(turn: Turn, words: string): Decided {
  const { waiting } = turn.chat
  switch (waiting.on) {
    case 'nothing':
      return unasked(turn, words)
    case 'field':
      return onField(turn, waiting.field, words)
    case 'email-check':
      return onEmailCheck(turn, words)
    case 'commune-choice':
      return communeNarrowed(turn, waiting, words)
    case 'situations':
      return situationsTyped(turn, words)
    case 'diplome':
      return diplomeTyped(turn, waiting.situations, words)
    case 'motivation-long':
      return motivationShortened(turn, waiting, words)
    case 'cv':
      return cvTyped(turn, words)
    case 'help-question':
      return hear(turn, words)
    case 'human-question':
      return hear(turn, words, { to: 'team', about: null })
    case 'help-missing':
      return hear(turn, words, { to: 'team', about: waiting.question })
    case 'voice-check':
      return heardTyped(turn, words, waiting)
    case 'reply':
      return replyTyped(turn, waiting.question, words)
    default:
      return onOther(turn, waiting, words)
  }
}

/** What is asked beside the application and the questions. */
function onOther(turn: Turn, waiting: Other, words: string): Decided {
  switch (waiting.on) {
    case 'pix':
    case 'pix-finish-sure':
      return pixTyped(turn, words)
    case 'pix-code':
      return codeTyped(turn, words)
    case 'pix-score':
      return scoreTyped(turn, waiting.code, words)
    case 'consent':
    case 'summary':
    case 'withdraw-sure':
    case 'erase-sure':
      return onYesNo(turn, waiting.on, words)
    default:
      return relayTyped(turn, waiting, words)
  }
}

type Other =
  | RelayWaiting
  | Extract<Waiting, { on: 'pix' | 'pix-finish-sure' | 'pix-code' | 'pix-score' }>
  | { readonly on: YesNo }

function onField(turn: Turn, field: Exclude<Field, 'situations'>, words: string): Decided {
  switch (field) {
    case 'prenom':
    case 'nom':
      return nameTyped(turn, field, words)
    case 'email':
      return emailTyped(turn, words)
    case 'telephone':
      return telephoneTyped(turn, words)
    case 'commune':
      return communeTyped(turn, words)
    case 'experience':
      return experienceTyped(turn, words)
    case 'disponibilite':
      return dateTyped(turn, words)
    case 'rayon':
      return radiusTyped(turn, words)
    case 'motivation':
      return motivationTyped(turn, words)
  }
}

/** Yes takes the correction, no keeps what was typed, another address replaces both. */
function onEmailCheck(turn: Turn, words: string): Decided {
  const yes = understandYesNo(words)
  return yes === undefined ? emailTyped(turn, words) : emailChosen(turn, yes ? 'meant' : 'typed')
}

function onYesNo(turn: Turn, on: YesNo, words: string): Decided {
  const yes = understandYesNo(words)
  if (yes === undefined) return onUnclear(turn, on, words)
  switch (on) {
    case 'consent':
      return consent(turn, yes)
    case 'summary':
      return yes ? send(turn) : showSummary(turn, null)
    case 'withdraw-sure':
      return yes ? withdraw(turn) : keep(turn)
    case 'erase-sure':
      return yes ? erase(turn) : keep(turn)
  }
}

/** Neither yes nor no: what only shows is shown again; what destroys is dropped. */
function onUnclear(turn: Turn, on: YesNo, words: string): Decided {
  switch (on) {
    case 'consent':
      return apply(turn)
    case 'summary':
      return isSend(words) ? send(turn) : showSummary(turn, null)
    case 'withdraw-sure':
    case 'erase-sure':
      return unasked(nothingSureAwaited(turn), words)
  }
}

type YesNo = 'consent' | 'summary' | 'withdraw-sure' | 'erase-sure'
