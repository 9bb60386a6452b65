import { expect, test } from 'vitest'
import { tellLine } from '#bot/upkeep/tell-line.ts'
import { patience, relayDesk } from './relay/desk.ts'

const desk = relayDesk()
let skew = 0

test('a person who waits reads their place in line, and again when it changes, in one message', async () => {
  const first = await desk.asks('Ines', 'Je voudrais de l’aide pour ma déclaration')
  const second = await desk.asks('Jules', 'Je voudrais de l’aide pour mon permis')
  await twoMinutesLater()
  const waits = await second.person.hears('avant vous', patience)
  const before = aheadIn(waits.text)
  expect(before).toBeGreaterThan(0)

  await desk.claire().press('Prendre', { message: first.root.ts })
  await first.person.hears('prend votre demande', patience)
  await twoMinutesLater()
  const now = () => aheadIn(second.person.messages().find(({ id }) => id === waits.id)?.text ?? '')
  await expect.poll(now, { timeout: patience }).toBe(before - 1)
}, 60_000)

/** The line is looked at every half minute; the next look is now. */
async function twoMinutesLater(): Promise<void> {
  const { app, database, passes } = desk.passerelle()
  skew += 121_000
  await passes(121_000)
  await database.sql.deleteFrom('chores').where('name', '=', 'line').execute()
  await tellLine({ sql: database.sql, take: app.take, now: () => Date.now() + skew, log: () => undefined })
}

/** How many a person reads to be before them. */
function aheadIn(text: string): number {
  return Number(/(\d+) personnes? avant vous/.exec(text)?.[1] ?? 0)
}
