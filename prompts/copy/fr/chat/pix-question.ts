import type { PixQuestion } from '#prompts/copy/pix-shown.ts'
import type { Button, ChatPage, Rich } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import { button, rows } from './buttons.ts'
import { choicesOf } from './pix-choices.ts'

/** A question of the self-assessment. Choices are buttons when all are short; else letters name those of the text. */
export function askPix(asked: PixQuestion): ChatPage {
  const options = optionsOf(asked)
  const lettered = options.some(({ words }) => words.length > longestLabel)
  const text = [
    join([rich`${progress(asked)}`, rich`**${asked.item.question}**`]),
    ...(lettered ? [join(options.map((option) => rich`**${mark(option)}${option.letter}.** ${option.words}`))] : []),
    ...sayOrder(asked, options),
    rich`${hint(asked, lettered)}`,
  ]
  return { text: join(text, '\n\n'), buttons: [...optionButtons(options, lettered), ...ways(asked)] }
}

interface Option {
  readonly letter: string
  readonly words: string
  readonly choice: Button['choice']
  /** From 1 when it was tapped; 0 when not. */
  readonly rank: number
  readonly kind: PixQuestion['item']['answer']['kind']
}

/** « ✓ » and this make the 30 characters that a button shows on a telephone. */
const longestLabel = 28

/** What to do now: to choose, then, once the answer can be given, to give it. */
function hint(asked: PixQuestion, lettered: boolean): string {
  const { kind } = asked.item.answer
  const complete = readyKind(asked)
  if (complete) return ready[complete]
  return lettered && kind === 'one' ? byLetter : hints[kind]
}

const hints: { readonly [K in Option['kind']]: string } = {
  one: 'Touchez votre réponse.',
  several: 'Plusieurs réponses sont justes. Touchez-les, puis « C’est ma réponse ».',
  order: 'Touchez les étapes dans l’ordre, de la première à la dernière.',
  short: 'Écrivez votre réponse.',
}

const ready = {
  several: 'Touchez « C’est ma réponse » quand vous avez fini.',
  order: 'Touchez « C’est ma réponse », ou recommencez.',
} as const

const byLetter = 'Touchez la lettre de votre réponse.'

/** In the order shown; each keeps its letter and its place whatever was tapped. */
function optionsOf({ item, name, order, picked }: PixQuestion): readonly Option[] {
  const choices = choicesOf(item)
  return order.flatMap((index, place) => {
    const words = choices[index]
    const choice = { pick: 'pix-option', question: name, place } as const
    const letter = String.fromCharCode(65 + place)
    return words === undefined
      ? []
      : [{ letter, words, choice, rank: picked.indexOf(index) + 1, kind: item.answer.kind }]
  })
}

function mark({ kind, rank }: Option): string {
  if (kind !== 'several') return ''
  return rank > 0 ? '✓ ' : '☐ '
}

/** The steps tapped so far, numbered. */
function sayOrder({ item, picked }: PixQuestion, options: readonly Option[]): readonly Rich[] {
  if (item.answer.kind !== 'order' || picked.length === 0) return []
  const chosen = options.filter(({ rank }) => rank > 0).toSorted((one, other) => one.rank - other.rank)
  return [join([rich`Votre ordre :`, ...chosen.map(({ rank, words }) => rich`${rank}. ${words}`)])]
}

function optionButtons(options: readonly Option[], lettered: boolean): readonly (readonly Button[])[] {
  const left = options.filter(({ kind, rank }) => kind !== 'order' || rank === 0)
  const buttons = left.map((option) =>
    button(`${mark(option)}${lettered ? option.letter : option.words}`, option.choice),
  )
  if (buttons.length === 0) return []
  return lettered ? [buttons] : rows(buttons, 1)
}

/** What ends the answer, then the two ways out that every question has. */
function ways(asked: PixQuestion): readonly (readonly Button[])[] {
  const { item, name, picked } = asked
  const done = button('C’est ma réponse', { pick: 'pix-done', question: name })
  const clear = button('Recommencer', { pick: 'pix-clear', question: name })
  const finishing = [
    ...(readyKind(asked) ? [done] : []),
    ...(picked.length > 0 && item.answer.kind === 'order' ? [clear] : []),
  ]
  return [
    ...(finishing.length > 0 ? [finishing] : []),
    [button('Je ne sais pas', { pick: 'pix-unknown', question: name }), button('Pause', { pick: 'pix-pause' })],
  ]
}

/** The kind of an answer that only waits for « C’est ma réponse »; undefined for any other. */
function readyKind({ item, picked }: PixQuestion): keyof typeof ready | undefined {
  const { kind } = item.answer
  if (kind === 'order') return picked.length === choicesOf(item).length ? kind : undefined
  return kind === 'several' && picked.length > 0 ? kind : undefined
}

function progress({ number, about }: PixQuestion): string {
  const filled = Math.max(0, Math.min(10, Math.floor((10 * (number - 1)) / Math.max(1, about))))
  const bar = `${'▰'.repeat(filled)}${'▱'.repeat(10 - filled)}`
  return number > about
    ? `Question ${number}, bientôt la fin\n${bar}`
    : `Question ${number} sur ${about} environ\n${bar}`
}
