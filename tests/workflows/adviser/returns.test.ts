import { expect, test } from 'vitest'
import type { Effect } from '#workflows/effects.ts'
import type { Coordinator } from '#workflows/team/state.ts'
import { brest, wish } from './kit.ts'
import { createWorld, everyone, inTurn, tuesday, type World } from './world.ts'

const a = 'request:a'
const hours = 3_600_000
/** 18:00 that day in Paris. */
const evening = 8 * hours

function opensAt(
  settings: readonly (Partial<Coordinator> & { readonly id: string })[],
  after = evening,
): number | null {
  const world = createWorld(inTurn(everyone(...settings), 'offer'))
  world.pass(after)
  world.happen(a, wish({ theme: 'papiers' }, brest))
  return toldTo(world)
}

function toldTo({ ordered }: World): number | null {
  const waits = ordered.flatMap((effect: Effect) =>
    effect.do === 'tell' && effect.event.is === 'request.waits' ? [effect.event.wait.opensAt] : [],
  )
  return waits.at(-1) ?? null
}

test('case 79: with all who could answer away, the person learns when the first of them returns', () => {
  const nextDay = tuesday + 24 * hours
  expect(
    opensAt([
      { id: 'U1', hours: 'lun-ven 10h-17h' },
      { id: 'U2', hours: 'lun-ven 11h-17h' },
    ]),
  ).toBe(nextDay)
  expect(opensAt([{ id: 'U1', hours: 'ven 10h-17h' }])).toBe(tuesday + 72 * hours)
})

test('case 79: those who could not answer do not count', () => {
  const others = [
    { id: 'U2', hours: 'lun-dim 0h-24h', perimeters: ['region:75' as const] },
    { id: 'U3', hours: 'lun-dim 0h-24h', themes: ['logement'] },
    { id: 'U4', hours: 'lun-dim 0h-24h', languages: ['en'] },
  ]
  expect(opensAt([{ id: 'U1', hours: 'lun-ven 10h-17h' }, ...others])).toBe(tuesday + 24 * hours)
})

test('case 80: with someone at work nothing is said of hours', () => {
  expect(
    opensAt([
      { id: 'U1', hours: 'lun-ven 20h-22h' },
      { id: 'U2', hours: 'lun-ven 17h-19h' },
    ]),
  ).toBeNull()
})

test('case 81: leave, lunch and bank holidays of who could answer count', () => {
  const leave = [{ from: '2027-03-10', to: '2027-03-10' }]
  expect(opensAt([{ id: 'U1', hours: 'lun-ven 10h-17h', leave }])).toBe(tuesday + 48 * hours)
  expect(opensAt([{ id: 'U1', hours: 'lun-ven 9h-12h 13h30-17h30' }], 2.5 * hours)).toBe(tuesday + 3.5 * hours)
  const reunion = [{ id: 'U1', hours: 'lun-ven 9h-17h', departement: '974' }]
  expect(opensAt(reunion)).toBe(tuesday + 20 * hours)
})

test('where nobody knows the theme, the hours are those of the territory; with no adviser, the usual week', () => {
  expect(opensAt([{ id: 'U1', hours: 'lun-ven 10h-17h', themes: ['logement'] }])).toBe(tuesday + 24 * hours)
  expect(opensAt([{ id: 'U1', perimeters: ['region:75'] }])).toBe(tuesday + 23 * hours)
})
