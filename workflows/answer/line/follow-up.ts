import type { Sheet } from '#prompts/knowledge/sheet.ts'
import type { Retrieved } from '../retrieve/retriever.ts'
import type { Read } from '../learn/reader.ts'
import type { Knowledge } from './knowledge.ts'
import { weigh } from './weigh.ts'

/**
 * Searches for words, in the light of the sheet that was shown before when they lean on it ("et si je n'ai pas le
 * code ?"). Words that find their own sheet surely are a new question.
 */
export function followUp(asking: Read, before: Sheet | null, { retrieve, read }: Knowledge): Retrieved {
  const alone = retrieve(asking)
  if (!before || !leans(asking.words, alone)) return alone
  if (saysMore(alone) && weigh(alone, { looks: welcome, near: asking.near }).right >= sureAlone) return alone
  return retrieve(read(`${asking.words} ${before.title}`))
}

const sureAlone = 0.75
/** The guards speak of the whole message elsewhere; here only the search is weighed. */
const welcome: Read['looks'] = new Map([
  ['answer', 0.9],
  ['human', 0.05],
])

/** One word that bears meaning says nothing by itself, however sure the search is. */
function saysMore({ reading }: Retrieved): boolean {
  return new Set(reading.stems).size > 1
}

const fewStems = 3
const opening =
  /^(?:oui|non|ok|d accord|et|mais|alors|donc|sinon|ou|du coup|dans ce cas|si|puis|apres|ensuite|par contre)\b/
const pointing =
  /\b(?:ca|cela|celui la|celle la|la dessus|l autre|le meme|la meme|pareil|cette etape|ce bouton|ce code|y arrive)\b/

function leans(words: string, { reading }: Retrieved): boolean {
  return opening.test(words) || pointing.test(words) || new Set(reading.stems).size <= fewStems
}
