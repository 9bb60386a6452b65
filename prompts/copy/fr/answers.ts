import type { Reason, Reasoned } from '#workflows/answer/reasoned.ts'
import type { Tongue } from '#workflows/answer/line/tongue-of.ts'
import type { Sheet } from '../../knowledge/sheet.ts'
import type { Rich } from '../../page.ts'
import { join, link, rich } from '../../rich.ts'
import { fixedReplies } from './fixed-replies.ts'
import { tongueLines } from './tongue-lines.ts'

/**
 * The whole reply to a message: the sheet's body, one question with titles to choose among, or the fixed words of the
 * reason. `tongue`: the language of the message when it is not French; its own line comes first.
 */
export function replyWords(
  { reason, sheet, choices }: Pick<Reasoned, 'reason' | 'sheet' | 'choices'>,
  sheets: ReadonlyMap<string, Sheet>,
  tongue: Tongue | null = null,
): Rich {
  const shown = sheets.get(sheet ?? '')
  if (shown) return sheetBody(shown)
  const words = reason === 'clarify' ? clarifyingQuestion(titlesOf(choices, sheets)) : fixedWords(reason)
  return tongue === null ? words : join([rich`${tongueLines[tongue]}`, words], '\n\n')
}

/**
 * One sheet as an answer: title, steps in order, what to know and to avoid, whom to call, where it comes from. `body`: a
 * model's checked words, in place of the steps and of nothing else.
 */
export function sheetBody(sheet: Sheet, body: string = stepsOf(sheet)): Rich {
  const { title, goodToKnow, never, contacts, link: page, source, checked } = sheet
  const parts: readonly Rich[] = [
    rich`**${title}**`,
    rich`${body}`,
    listed(rich`**Bon à savoir**`, goodToKnow),
    listed(rich`**À ne jamais faire**`, never),
    contacts.length > 0 ? join([rich`**Pour être aidé**`, ...contacts.map(contactLine)]) : [],
    page ? rich`Page officielle : ${link(page.name, page.url)}` : [],
    rich`Source : ${link(source.name, source.url)}. ${checkedWords(checked)}`,
  ]
  return join(
    parts.filter((part) => part.length > 0),
    '\n\n',
  )
}

function stepsOf({ steps }: Sheet): string {
  return steps.length > 1 ? steps.map((step, index) => `${index + 1}. ${step}`).join('\n') : steps.join('')
}

function listed(heading: Rich, lines: readonly string[]): Rich {
  return lines.length === 0 ? [] : join([heading, ...lines.map((line) => rich`• ${line}`)])
}

function contactLine({ who, number, url }: Sheet['contacts'][number]): Rich {
  const named = url === undefined ? rich`${who}` : link(who, url)
  return number === undefined ? rich`• ${named}` : rich`• ${named} : **${number}**`
}

function checkedWords(checked: string): string {
  const [year, month, day] = checked.split('-').map(Number)
  const name = months[(month ?? 0) - 1]
  if (name === undefined) return 'Fiche non vérifiée : la page officielle fait foi.'
  return `Fiche vérifiée le ${day === 1 ? '1er' : day} ${name} ${year}.`
}

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')

function titlesOf(choices: readonly string[], sheets: ReadonlyMap<string, Sheet>): readonly string[] {
  return choices.flatMap((id) => sheets.get(id)?.title ?? [])
}

function clarifyingQuestion(titles: readonly string[]): Rich {
  const [only] = titles
  if (titles.length === 1 && only !== undefined)
    return rich`Je veux être sûr de bien comprendre. Est-ce cela ?\n• ${only}`
  return join([
    rich`Je veux être sûr de bien comprendre. De quoi s’agit-il ?`,
    ...titles.map((title) => rich`• ${title}`),
  ])
}

function fixedWords(reason: Reason): Rich {
  return reason === 'sheet' || reason === 'clarify' ? fixedReplies['nothing-found'] : fixedReplies[reason]
}
