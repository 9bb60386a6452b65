import { readAnswer, readExactly } from '../../pix/assessment/read-answer.ts'
import { understandYesNo } from '../../understand/choices.ts'
import { fold } from '../../understand/fold.ts'
import { unasked } from '../dialogue.ts'
import { isThanks } from '../small-words.ts'
import type { Decided, Turn } from '../turn.ts'
import { answer, unclear } from './answer.ts'
import { askAgain } from './ask-next.ts'
import { isOnPix, type OpenQuestion, openQuestion } from './open-question.ts'
import { askFinish, finishNow, pausePix } from './pause.ts'

/**
 * Words that mean something of their own while a question is on screen, before any wish: the very words of a choice,
 * « je ne sais pas », « pause », « terminer ». Undefined for the rest.
 */
export function pixWords(turn: Turn, words: string): Decided | undefined {
  const { waiting } = turn.chat
  if (!isOnPix(waiting) || words.trimStart().startsWith('/')) return undefined
  const sure = waiting.on === 'pix-finish-sure' ? understandYesNo(words) : undefined
  if (sure !== undefined) return sure ? finishNow(turn) : askAgain(turn)
  const open = openQuestion(turn)
  return open ? spelled(turn, open, words) : askAgain(turn)
}

function spelled(turn: Turn, open: OpenQuestion, words: string): Decided | undefined {
  const given = readExactly(open.item, words)
  if (given) return open.item.answer.kind === 'several' ? unclear(turn, open) : answer(turn, open, given)
  const said = fold(words)
  if (dontKnow.test(said)) return answer(turn, open, { is: 'unknown' })
  if (pauseWords.test(said)) return pausePix(turn)
  if (finishWords.test(said)) return askFinish(turn)
  return sentence.test(said) ? chosen(turn, open, words) : undefined
}

/** Three words of a choice are that choice, even when they are also a wish, as « supprimer mes données ». */
function chosen(turn: Turn, open: OpenQuestion, words: string): Decided | undefined {
  const given = open.item.answer.kind === 'short' ? undefined : readAnswer(open.item, open.shown.order, words)
  return given && answer(turn, open, given)
}

/** The answer to the question on screen, when it is no wish; unclear, the question stays. */
export function pixTyped(turn: Turn, words: string): Decided {
  const open = openQuestion(turn)
  if (!open) return askAgain(turn) ?? unasked(turn, words)
  const given = isThanks(words) ? undefined : readAnswer(open.item, open.shown.order, words)
  return given ? answer(turn, open, given) : unclear(turn, open)
}

/** « Passer » : the same as « je ne sais pas ». */
export function pixSkipped(turn: Turn): Decided {
  const open = openQuestion(turn)
  return open ? answer(turn, open, { is: 'unknown' }) : pixTyped(turn, '')
}

const sentence = /^\S+ \S+ \S/
const dontKnow = new RegExp(
  `^(?:(?:euh|bah|ben|non|alors|desolee?|franchement|honnetement) )*(?:${[
    '(?:je |j |ch)?(?:ne |n )?(?:en )?sai[st]? (?:vraiment |absolument |meme )?(?:pas|plus|rien)(?: (?:trop|bien|repondre|la reponse|quoi repondre))?',
    'jsp+|jsais pas|chais pas|chepa|idk|je ?ne ?sais ?pas|jesaispas',
    '(?:je |j )?(?:n )?(?:ai )?(?:aucune|pas d|pas la moindre) idee',
    '(?:je |j )?(?:ne |n )?(?:y )?connais (?:pas|rien)(?: la reponse| ca)?',
    '(?:je )?passe|joker|inconnu|sans reponse|aucune|(?:question )?suivante?',
  ].join('|')})(?: (?:desolee?|pardon|merci|du tout))?$`,
)
const pauseWords =
  /^(?:(?:je )?(?:fais|faisons|on fait|prends|veux|voudrais|besoin d|j ai besoin d)? ?(?:faire )?(?:une )?pause|plus tard|stop|arreter?|j arrete|on arrete|assez|je reviens|a demain)(?: (?:svp|merci|s il vous plait|pour (?:l instant|le moment|aujourd hui)))?$/
const finishWords =
  /^(?:(?:je veux |je voudrais |on peut )?(?:terminer|finir|conclure|voir (?:mon |mes |le |la )?(?:profil|resultats?|fin))|termine|fini|c est fini|j ai fini|mon profil|(?:mon|mes) resultats?)(?: (?:maintenant|ici|la|tout de suite))?$/
