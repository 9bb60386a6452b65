import type { DraftFault } from '#prompts/copy/slack-drafts.ts'
import type { SlackMessage } from '#prompts/copy/slack.ts'
import { maskSecrets } from '../../privacy/secrets/mask-secrets.ts'
import type { DraftSheet } from './draft.ts'
import type { Typed } from './events.ts'
import { draftLimits } from './limits.ts'
import { officialAddress } from './official-address.ts'

export type ReadDraft =
  | { readonly is: 'sheet'; readonly sheet: DraftSheet; readonly masked: boolean }
  | { readonly is: 'refused'; readonly errors: Readonly<Record<string, SlackMessage>> }

/** What was typed, masked again and within the limits of a sheet; else one sentence for each input that is not. */
export function readTyped(typed: Typed, themes: readonly string[]): ReadDraft {
  const title = linesOf(typed.title).join(' ')
  const when = linesOf(typed.when).join(' ')
  const [steps, goodToKnow] = [linesOf(typed.steps), linesOf(typed.goodToKnow)]
  const questions = [...new Set(linesOf(typed.questions))]
  const theme = themes.find((known) => known === typed.theme)
  const source = officialAddress(typed.source.trim(), draftLimits.source)
  const errors = Object.entries({
    title: missing([title]) ?? tooLong([title], draftLimits.title) ?? tooWordy([title]),
    when: missing([when]) ?? tooLong([when], draftLimits.when) ?? tooWordy([when]),
    steps: missing(steps) ?? linesFault(steps, draftLimits.steps),
    goodToKnow: linesFault(goodToKnow, draftLimits.goodToKnow),
    source: source === undefined ? fault({ why: 'not-an-address' }) : undefined,
    theme: theme === undefined ? missing([]) : undefined,
    questions:
      missing(questions) ?? tooMany(questions, draftLimits.questions) ?? tooLong(questions, draftLimits.question),
  }).flatMap(([input, why]) => (why ? [[input, why] as const] : []))
  if (errors.length > 0 || theme === undefined || source === undefined) {
    return { is: 'refused', errors: Object.fromEntries(errors) }
  }
  const sheet = { title, when, steps, goodToKnow, source, theme, questions }
  const written = [typed.title, typed.when, typed.steps, typed.goodToKnow, typed.questions]
  return { is: 'sheet', sheet, masked: written.some(hides) }
}

/** An input's message. */
export function fault(why: DraftFault): SlackMessage {
  return { name: 'draft-fault', with: why }
}

export function missing(lines: readonly string[]): SlackMessage | undefined {
  return lines.some((line) => line !== '') ? undefined : { name: 'input-missing', with: {} }
}

/** Lines that hold something, each masked by itself. */
function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => maskSecrets(line).masked.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
}

function hides(text: string): boolean {
  return text.split('\n').some((line) => maskSecrets(line).secrets.length > 0)
}

function linesFault(lines: readonly string[], max: number): SlackMessage | undefined {
  return tooMany(lines, max) ?? tooLong(lines, draftLimits.line) ?? tooWordy(lines)
}

function tooMany(lines: readonly string[], max: number): SlackMessage | undefined {
  return lines.length > max ? fault({ why: 'too-many-lines', max, over: lines.length - max }) : undefined
}

function tooLong(lines: readonly string[], max: number): SlackMessage | undefined {
  const line = lines.findIndex(({ length }) => length > max)
  if (line < 0) return undefined
  return fault({ why: 'line-too-long', line: line + 1, max, over: (lines[line]?.length ?? 0) - max })
}

/** Cut as the sheets' own test cuts them. */
function tooWordy(lines: readonly string[]): SlackMessage | undefined {
  const max = draftLimits.words
  const sentence = lines.flatMap((line) => line.split(/[.!?…:;]+/u)).find((words) => wordsIn(words) > max)
  return sentence === undefined
    ? undefined
    : fault({ why: 'long-sentence', words: wordsIn(sentence), max, sentence: sentence.trim() })
}

function wordsIn(sentence: string): number {
  return sentence.match(/[\p{L}\d]+/gu)?.length ?? 0
}
