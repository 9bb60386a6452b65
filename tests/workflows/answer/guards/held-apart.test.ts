import { beforeAll, describe, expect, it } from 'vitest'
import { guard } from '#workflows/answer/guards/guard.ts'
import { routeOf } from '#workflows/answer/guards/guarded.ts'
import { type Example, trainGuards } from '#workflows/answer/guards/train-guards.ts'
import type { Route } from '#workflows/answer/reasoned.ts'
import { disturbed } from './disturbed.ts'
import { everyExample } from './trained.ts'

const folds = 4
let apart: readonly Example[]
let decide: (text: string) => Route

beforeAll(async () => {
  const all = await everyExample()
  apart = all.filter((_, index) => index % folds === 0)
  const guards = trainGuards(all.filter((_, index) => index % folds !== 0))
  decide = (text) => guard(text, [], guards)?.route ?? 'answer'
})

/** Share of the messages of a route, told apart from those learnt from, that get one of these routes. */
function share(route: Route, given: (got: Route) => boolean, change = (text: string): string => text): number {
  const own = apart.filter(({ reason }) => routeFor(reason) === route)
  return own.filter(({ text }) => given(decide(change(text)))).length / own.length
}

function routeFor(reason: Example['reason']): Route {
  const held: Readonly<Partial<Record<Example['reason'], Route>>> = routeOf
  return held[reason] ?? 'answer'
}

describe('over messages that were not learnt from', () => {
  it('urgent ones are rarely let through', () => {
    expect(share('urgent', (got) => got === 'answer')).toBeLessThanOrEqual(0.1)
  })

  it('questions for the sheets are seldom held back', () => {
    expect(share('answer', (got) => got !== 'answer')).toBeLessThanOrEqual(0.16)
  })

  it('with 5 % of letters disturbed, most urgent ones are still seen', () => {
    expect(
      share(
        'urgent',
        (got) => got !== 'answer',
        (text) => disturbed(text, 0.05, text.length),
      ),
    ).toBeGreaterThan(0.8)
  })
})

describe('the guards', () => {
  it('are the same each time they learn the same', () => {
    const some = apart.slice(0, 200)
    const [one, other] = [trainGuards(some), trainGuards(some)]
    expect(guard('je me sens mal sur ce site', [], one)).toEqual(guard('je me sens mal sur ce site', [], other))
  })
})
