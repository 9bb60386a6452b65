import type { Model } from '#handlers/model/model.ts'
import type { Sheet } from '#prompts/knowledge/sheet.ts'
import type { Candidate } from '#workflows/answer/reasoned.ts'
import { MaskedQuestion } from '#workflows/answer/verify/masked-question.ts'
import type { Unavailable } from '#workflows/answer/verify/model-answer.ts'
import type { OrderSheets } from '../../answer/order-by-meaning.ts'
import type { Take } from '../../turn/turn.ts'
import { done, type Handlers } from '../deliver.ts'

export interface PhraseParts {
  readonly model: Pick<Model, 'phrase' | 'translate'>
  /** By id. */
  readonly sheets: ReadonlyMap<string, Sheet>
  /** Which of the found sheets a model reads, or a person is offered, first. */
  readonly order: OrderSheets
  readonly take: Take
}

/**
 * Effects that ask a model. What it said comes back as an event whose turn happens once: after a kill in between, the
 * model is asked again. Only texts that are masked once more, and sheets of ours, go out.
 */
export function phraseHandlers({
  model,
  sheets,
  order,
  take,
}: PhraseParts): Pick<Handlers, 'phrase' | 'compare' | 'translate'> {
  return {
    phrase: async ({ question, texts, sheets: found, before }, { id, actor }) => {
      const there = found.filter(({ sheet }) => sheets.has(sheet))
      const given = shortened(await order(masked(texts), there), there[0])
      const earlier = before.map((text) => MaskedQuestion.of(text))
      const answer = await (model.phrase?.(
        masked(texts),
        given.flatMap(({ sheet }) => sheets.get(sheet) ?? []),
        earlier,
      ) ?? nobody)
      await take({ id: `model:${id}`, actor, event: { is: 'phrased', question, answer } })
      return done
    },
    compare: async ({ question, texts, sheets: found }, { id, actor }) => {
      const there = found.filter(({ sheet }) => sheets.has(sheet))
      const ordered = (await order(masked(texts), there)).map(({ sheet }) => sheet)
      await take({ id: `model:${id}`, actor, event: { is: 'compared', question, order: ordered } })
      return done
    },
    translate: async ({ question, texts }, { id, actor }) => {
      const answer = await (model.translate?.(masked(texts)) ?? nobody)
      const came = 'french' in answer ? { french: answer.french.text } : answer
      await take({ id: `model:${id}`, actor, event: { is: 'translated', question, answer: came } })
      return done
    },
  }
}

/** Sheets that a model reads. */
const most = 3

/** The first ones; the sheet that was decided is always among them, for only its words can be shown. */
function shortened(ordered: readonly Candidate[], decided: Candidate | undefined): readonly Candidate[] {
  const first = ordered.slice(0, most)
  return decided === undefined || first.includes(decided) ? first : [...first.slice(0, -1), decided]
}

const masked = (texts: readonly string[]): MaskedQuestion => MaskedQuestion.of(texts.join('\n'))

/** It was asked of a model that the configuration no longer has. */
const nobody: Unavailable = { unavailable: 'down' }
