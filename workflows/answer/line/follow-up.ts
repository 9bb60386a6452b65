import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { fold } from '../../understand/fold.ts'
import type { Retrieved, Retriever } from '../retrieve/retriever.ts'
import { chance } from './chance.ts'
import { evidenceOf } from './evidence.ts'
import type { Likeness } from './learn-likeness.ts'
import { rightSheet } from './weights.ts'

/**
 * Searches for a text, in the light of the sheet that was shown before when the text leans on it ("et si je n'ai pas
 * le code ?"). A text that finds its own sheet surely is a new question.
 */
export function followUp(text: string, before: Sheet | null, retrieve: Retriever): Retrieved {
  const alone = retrieve(text)
  if (!before || !leans(text, alone)) return alone
  if (saysMore(alone) && chance(evidenceOf(alone, welcome), rightSheet) >= sureAlone) return alone
  return retrieve(`${text} ${before.title}`)
}

const sureAlone = 0.75
/** The guards speak of the whole message elsewhere; here only the search is weighed. */
const welcome: Likeness = { open: 0.9, human: 0.05, alike: 0.9 }

/** One word that bears meaning says nothing by itself, however sure the search is. */
function saysMore({ reading }: Retrieved): boolean {
  return new Set(reading.stems).size > 1
}

const fewStems = 3
const opening =
  /^(?:oui|non|ok|d accord|et|mais|alors|donc|sinon|ou|du coup|dans ce cas|si|puis|apres|ensuite|par contre)\b/
const pointing =
  /\b(?:ca|cela|celui la|celle la|la dessus|l autre|le meme|la meme|pareil|cette etape|ce bouton|ce code|y arrive)\b/

function leans(text: string, { reading }: Retrieved): boolean {
  const folded = fold(text)
  return opening.test(folded) || pointing.test(folded) || new Set(reading.stems).size <= fewStems
}
