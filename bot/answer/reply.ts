import { replyWords } from '#prompts/copy/fr/answers.ts'
import type { Rich } from '#prompts/page.ts'
import { type Asked, reason } from '#workflows/answer/line/reason.ts'
import type { Knowledge } from '#workflows/answer/line/knowledge.ts'
import { tongueOf } from '#workflows/answer/line/tongue-of.ts'
import type { Reasoned } from '#workflows/answer/reasoned.ts'

/** A decision with the words that tell it. */
export interface Reply {
  readonly reasoned: Reasoned
  /** Plain text; a link's address stands behind its words. */
  readonly text: string
  readonly ms: number
}

/** Runs the line on a question and puts it in words. `ms` is the time that took, in milliseconds. */
export function reply(asked: Asked, knowledge: Knowledge): Reply {
  const began = performance.now()
  const reasoned = reason(asked, knowledge)
  const { masked, route } = reasoned
  const isForeign = reasoned.reason === 'other-language' || (route === 'urgent' && tongueOf(masked) === 'en')
  const text = withAddresses(replyWords(reasoned, knowledge.sheets, isForeign ? tongueOf(masked) : null))
  return { reasoned, text, ms: Math.round((performance.now() - began) * 100) / 100 }
}

function withAddresses(words: Rich): string {
  return words.map(({ text, href }) => (href === undefined ? text : `${text} (${href})`)).join('')
}
