import { describe, expect, test } from 'vitest'
import type { SlackMessage } from '#prompts/copy/slack.ts'
import type { Coordinator } from '#workflows/team/state.ts'
import { live, newsOf, said, stageOf, taken, wish } from './kit.ts'
import { createWorld, everyone, inTurn, type World } from './world.ts'

const a = 'request:a'
const minutes = 60_000
const leave = [{ from: '2027-03-09', to: '2027-03-12' }]
const mornings = 'lun-ven 9h-12h'

function followed(
  owner: Partial<Coordinator>,
  other: Partial<Coordinator> = {},
  mode: 'turn' | 'offer' = 'offer',
): World {
  const world = createWorld(inTurn(everyone({ id: 'U1', ...owner }, { id: 'U2', ...other }), mode))
  world.happen(a, wish())
  world.happen(a, taken('U1'))
  world.quiet()
  return world
}

function threadOf(world: World): readonly SlackMessage['name'][] {
  return world.ordered.flatMap((effect) => (effect.do === 'reply' ? [effect.message.name] : []))
}

describe('case 78: when the person writes and who follows the request is away', () => {
  test('on leave, it waits for someone else; their words are in the thread first, and both are told', () => {
    const world = followed({ leave })
    world.happen(a, said)
    world.quiet()
    expect(stageOf(world, a)).toBe('waiting')
    expect(threadOf(world)).toEqual(['person-said', 'request-owner-away'])
    expect(newsOf(world.ordered)).toEqual(['taken', 'given-back'])
    expect(live(world, a).promise).toMatchObject({ step: 'made' })
    expect(world.adviser('U1').held).toEqual([])
  })

  test('for more than an hour, it waits for someone else who is at work', () => {
    const world = followed({ hours: mornings })
    world.pass(150 * minutes)
    world.happen(a, said)
    expect(stageOf(world, a)).toBe('waiting')
  })

  test('for more than an hour while nobody else is at work, it stays theirs', () => {
    const world = followed({ hours: mornings }, { hours: mornings })
    world.pass(150 * minutes)
    world.happen(a, said)
    expect(stageOf(world, a)).toBe('U1 hand')
  })

  test('for less than an hour, it stays theirs', () => {
    const world = followed({ hours: 'lun-ven 9h-12h 13h-17h' })
    world.pass(150 * minutes)
    world.happen(a, said)
    expect(stageOf(world, a)).toBe('U1 hand')
  })

  test('at work, it stays theirs, and so it does with an administrator whose hours nobody knows', () => {
    const world = followed({})
    world.happen(a, said)
    expect(stageOf(world, a)).toBe('U1 hand')
    world.happen(a, { is: 'request.pressed', by: { id: 'U0SOLENE', name: 'Solène' }, press: 'give-back' })
    world.happen(a, taken('U0SOLENE'))
    world.happen(a, said)
    expect(stageOf(world, a)).toBe('U0SOLENE hand')
  })

  test('where each has their turn, the next one has it', () => {
    const world = followed({ leave }, {}, 'turn')
    world.happen(a, said)
    world.quiet()
    expect(stageOf(world, a)).toBe('U2 turn')
  })

  test('within a week of its end, the same adviser has it only when they are there', () => {
    const world = followed({ leave })
    world.happen(a, { is: 'request.pressed', by: { id: 'U1', name: 'U1' }, press: 'resolve' })
    world.happen(a, { is: 'person.judged', solved: false, stars: null, word: null })
    expect(stageOf(world, a)).toBe('waiting')
  })
})
