import { describe, expect, test } from 'vitest'
import type { Coordinator } from '#workflows/team/state.ts'
import { answered, askedOf, bordeaux, brest, live, newsOf, stageOf, taken, wish } from './kit.ts'
import { createWorld, everyone, inTurn, tuesday, type World } from './world.ts'

const a = 'request:a'
const b = 'request:b'
const minutes = 60_000

function withAdvisers(...settings: readonly (Partial<Coordinator> & { readonly id: string })[]): World {
  return createWorld(inTurn(everyone(...settings)))
}

describe('where each has their turn', () => {
  test('a request goes to someone who has room, who is told, as is the person', () => {
    const world = withAdvisers({ id: 'U1' })
    world.happen(a, wish())
    world.quiet()
    expect(stageOf(world, a)).toBe('U1 turn')
    expect(newsOf(world.ordered)).toEqual(['transferred'])
    expect(world.ordered.filter((effect) => effect.do === 'notify')).toEqual([
      {
        do: 'notify',
        user: 'U1',
        message: {
          name: 'request-assigned',
          with: { ref: live(world, a).ref, firstName: 'Jeanne', until: tuesday + 120 * minutes, zone: 'Europe/Paris' },
        },
      },
    ])
  })

  test('the next one goes to who has nothing in hand, then to who has room, then waits', () => {
    const world = withAdvisers({ id: 'U1', cap: 2 }, { id: 'U2', cap: 1 })
    const given = ['a', 'b', 'c', 'd'].map((name) => {
      world.happen(`request:${name}`, wish())
      world.quiet()
      return stageOf(world, `request:${name}`)
    })
    expect(given.slice(0, 2).toSorted()).toEqual(['U1 turn', 'U2 turn'])
    expect(given.slice(2)).toEqual(['U1 turn', 'waiting'])
  })

  test('who is there goes before who is away, as Slack shows it; when all are away someone is asked all the same', () => {
    const world = withAdvisers({ id: 'U1' }, { id: 'U2' }, { id: 'U3' })
    world.away.add('U1').add('U2')
    for (const name of ['a', 'b', 'c'] as const) world.happen(`request:${name}`, wish())
    world.quiet()
    expect(askedOf(world)[0]).toBe('U3')
    const none = withAdvisers({ id: 'U1' }, { id: 'U2' })
    none.away.add('U1').add('U2')
    none.happen(a, wish())
    none.quiet()
    expect(stageOf(none, a)).toMatch(/^U[12] turn$/)
    // once known, it is not asked for again within a minute
    expect(none.ordered.filter((effect) => effect.do === 'look-who-is-there')).toHaveLength(1)
  })

  test('an urgent request may be one too many', () => {
    const world = withAdvisers({ id: 'U1', cap: 1 })
    world.happen(a, wish())
    world.happen(b, wish({ urgency: 'high' }))
    world.happen('request:c', wish({ urgency: 'high' }))
    world.quiet()
    expect(world.adviser('U1').held).toHaveLength(2)
  })

  test('it goes to who covers the place, knows the theme and the language, and is at work', () => {
    const world = createWorld(
      inTurn(
        everyone(
          { id: 'FAR', perimeters: ['region:75'] },
          { id: 'OTHER-THEME', themes: ['logement'] },
          { id: 'OTHER-LANGUAGE', languages: ['en'] },
          { id: 'ASLEEP', hours: 'lun-ven 20h-22h' },
          { id: 'AWAY', leave: [{ from: '2027-03-09', to: '2027-03-09' }] },
          { id: 'RIGHT', themes: ['papiers'], perimeters: ['departement:29'] },
        ),
      ),
    )
    world.happen(a, wish({ theme: 'papiers' }, brest))
    world.quiet()
    expect(stageOf(world, a)).toBe('RIGHT turn')
    expect(askedOf(world)).toEqual(['RIGHT'])
  })

  test('the nearest are asked first, and the draw differs from one request to another', () => {
    const near = everyone({ id: 'U1', perimeters: ['region:53'] }, { id: 'U2', perimeters: ['region:53'] })
    const first = Array.from({ length: 12 }, (_, nth) => {
      const world = createWorld(inTurn([...everyone({ id: 'U0' }), ...near]))
      world.happen(`request:${nth}`, wish({}, brest))
      world.quiet()
      return askedOf(world)[0]
    })
    expect(new Set(first)).toEqual(new Set(['U1', 'U2']))
  })

  test('unanswered in time it comes back, the next one has it, and the promise stands', () => {
    const world = withAdvisers({ id: 'U1' }, { id: 'U2' })
    world.happen(a, wish())
    world.quiet()
    const [first] = askedOf(world)
    const { promise } = live(world, a)
    world.pass(125 * minutes)
    world.quiet()
    expect(stageOf(world, a)).toBe(first === 'U1' ? 'U2 turn' : 'U1 turn')
    expect(live(world, a).promise?.by).toBe(promise?.by)
    expect(newsOf(world.ordered)).toEqual(['transferred', 'given-back', 'transferred'])
  })

  test('answered in time it stays', () => {
    const world = withAdvisers({ id: 'U1' }, { id: 'U2' })
    world.happen(a, wish())
    world.quiet()
    const owner = stageOf(world, a).slice(0, 2)
    world.happen(a, answered(owner))
    world.quiet()
    world.pass(600 * minutes)
    world.quiet()
    expect(stageOf(world, a)).toBe(`${owner} turn`)
    expect(world.adviser(owner).held).toEqual([{ request: a, nth: 1, until: null }])
  })

  test('with nobody at work, it is asked when the first one begins', () => {
    const world = withAdvisers({ id: 'U1', hours: 'lun-ven 14h-17h' }, { id: 'U2', hours: 'lun-ven 15h-17h' })
    world.happen(a, wish())
    world.quiet()
    expect(stageOf(world, a)).toBe('waiting')
    world.pass(240 * minutes)
    world.quiet()
    expect(stageOf(world, a)).toBe('U1 turn')
  })

  test('given back, it is not offered again to who gave it back', () => {
    const world = withAdvisers({ id: 'U1' })
    world.happen(a, wish())
    world.quiet()
    world.happen(a, { is: 'request.pressed', by: { id: 'U1', name: 'U1' }, press: 'give-back' })
    world.quiet()
    expect(stageOf(world, a)).toBe('waiting')
    expect(world.adviser('U1').held).toEqual([])
  })

  test('while the person is asked where they are nobody is asked, nor for ever when they do not say', () => {
    const known = inTurn(everyone({ id: 'U1', perimeters: ['region:53'] }, { id: 'U2', perimeters: ['region:75'] }))
    const { channels } = known.team
    const near = { perimeter: 'region:75', channel: 'C0AQUITAINE', mode: 'turn' } as const
    const world = createWorld({ ...known, team: { ...known.team, channels: [...channels, near] } })
    world.happen(a, wish())
    world.happen(b, wish())
    expect(askedOf(world)).toEqual([])
    world.happen(a, { is: 'person.placed', place: bordeaux })
    world.quiet()
    expect([stageOf(world, a), stageOf(world, b)]).toEqual(['U2 turn', 'waiting'])
    world.pass(5 * minutes)
    world.quiet()
    expect(stageOf(world, b)).toBe('U1 turn')
  })

  test('whoever was asked for another territory is asked no more once the person says where they are', () => {
    const world = createWorld(
      inTurn(everyone({ id: 'U1', perimeters: ['region:53'] }, { id: 'U2', perimeters: ['region:75'] })),
    )
    world.happen(a, wish())
    world.deliver(0)
    const first = live(world, a).turns.asking
    world.happen(a, { is: 'person.placed', place: first === 'U1' ? bordeaux : brest })
    world.quiet()
    expect(stageOf(world, a)).toBe(first === 'U1' ? 'U2 turn' : 'U1 turn')
    expect(world.adviser(first ?? '').held).toEqual([])
  })
})

test('where requests are offered, nobody is asked, but for a language that someone speaks', () => {
  const world = createWorld(inTurn(everyone({ id: 'U1' }, { id: 'U2', languages: ['fr', 'ar'] }), 'offer'))
  world.happen(a, wish())
  world.happen(b, wish({ language: 'ar' }))
  world.quiet()
  expect([stageOf(world, a), stageOf(world, b)]).toEqual(['waiting', 'U2 turn'])
})

test('case 77: an answer that comes after someone took it by hand changes nothing, and the place is given back', () => {
  const world = withAdvisers({ id: 'U1' }, { id: 'U2' })
  world.happen(a, wish())
  world.deliver(0)
  const asking = live(world, a).turns.asking ?? ''
  const other = asking === 'U1' ? 'U2' : 'U1'
  world.happen(a, taken(other))
  world.quiet()
  expect(stageOf(world, a)).toBe(`${other} hand`)
  expect(world.adviser(asking).held).toEqual([])
  expect(world.adviser(other).held).toMatchObject([{ request: a, until: null }])
})

test('case 77: who was asked may take it by hand meanwhile: it is theirs for good', () => {
  const world = withAdvisers({ id: 'U1' })
  world.happen(a, wish())
  world.happen(a, taken('U1'))
  world.quiet()
  world.pass(600 * minutes)
  world.quiet()
  expect(stageOf(world, a)).toBe('U1 hand')
  expect(world.adviser('U1').held).toMatchObject([{ request: a, until: null }])
})

test('the promise that ended while it was someone’s turn takes it to the wider channel when they did not answer', () => {
  const known = inTurn(everyone({ id: 'U1', perimeters: ['region:53'] }, { id: 'U2', perimeters: ['region:53'] }))
  const channels = [
    { perimeter: 'region:53', channel: 'C0BRETAGNE', mode: 'turn' },
    { perimeter: 'all', channel: 'C0NATIONAL', mode: 'offer' },
  ] as const
  const world = createWorld({ ...known, team: { ...known.team, channels } })
  world.happen(a, wish({}, brest))
  world.quiet()
  for (let hours = 0; hours < 8; hours++) {
    world.pass(60 * minutes)
    world.quiet()
  }
  expect(stageOf(world, a)).toBe('waiting')
  expect(live(world, a).card?.channel).toBe('C0NATIONAL')
})
