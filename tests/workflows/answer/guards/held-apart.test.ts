import { loadSheets } from '#prompts/knowledge/load-sheets.ts'
import { answerExamples } from '#prompts/understanding/examples/answer.ts'
import { fraudExamples } from '#prompts/understanding/examples/fraud.ts'
import { urgentExamples } from '#prompts/understanding/examples/urgent.ts'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { guard } from '#workflows/answer/guards/guard.ts'
import { routeOf } from '#workflows/answer/guards/guarded.ts'
import type { Example } from '#workflows/answer/learn/lessons.ts'
import type { Route } from '#workflows/answer/reasoned.ts'
import { disturbed } from './disturbed.ts'
import { everyExample, trainedOn } from './trained.ts'

// Thousands of messages are read, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

const folds = 4
let apart: readonly Example[]
let decide: (text: string) => Route
let plain: ReadonlySet<string>

/** Of a sheet, these are its own; the wordings that follow them are made to be hard. */
const ownQuestions = 8

beforeAll(async () => {
  const sheets = await loadSheets()
  const examples = [answerExamples, fraudExamples, urgentExamples].flatMap((set) =>
    Object.values<readonly string[]>(set).flat(),
  )
  plain = new Set([...examples, ...sheets.flatMap(({ questions }) => questions.slice(0, ownQuestions))])
  const all = await everyExample()
  apart = all.filter((_, index) => index % folds === 0)
  const read = trainedOn(all.filter((_, index) => index % folds !== 0))
  decide = (text) => guard(read(text), [])?.route ?? 'answer'
})

const isPlain = ({ text }: Example): boolean => plain.has(text)
const isHard = ({ text }: Example): boolean => !plain.has(text)

/** Share of some messages of a route, told apart from those learnt from, that are let through to the sheets. */
function letThrough(route: Route, of: (example: Example) => boolean, change = (text: string): string => text): number {
  const own = apart.filter((example) => routeFor(example.reason) === route && of(example))
  return own.filter(({ text }) => decide(change(text)) === 'answer').length / own.length
}

function routeFor(reason: Example['reason']): Route {
  const held: Readonly<Partial<Record<Example['reason'], Route>>> = routeOf
  return held[reason] ?? 'answer'
}

describe('over messages that were not learnt from', () => {
  it('those that say plainly what is urgent are rarely let through', () => {
    expect(letThrough('urgent', isPlain)).toBeLessThanOrEqual(0.06)
  })

  it.each([
    [0.05, 0.12],
    [0.1, 0.19],
  ])('with a share of %s of the letters disturbed, few more are', (share, most) => {
    expect(letThrough('urgent', isPlain, (text) => disturbed(text, share, text.length))).toBeLessThanOrEqual(most)
  })

  it('of those that only hint at it, more than half are seen', () => {
    expect(letThrough('urgent', isHard)).toBeLessThanOrEqual(0.45)
  })

  it('questions for the sheets are seldom held back, though some sound grave', () => {
    expect(1 - letThrough('answer', isPlain)).toBeLessThanOrEqual(0.14)
    expect(1 - letThrough('answer', isHard)).toBeLessThanOrEqual(0.2)
  })
})

describe('the guards', () => {
  it('are the same each time they learn the same', () => {
    const some = apart.slice(0, 200)
    const [one, other] = [trainedOn(some), trainedOn(some)]
    const words = 'je me sens mal sur ce site'
    expect(guard(one(words), [])).toEqual(guard(other(words), []))
  })
})
