import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Sql } from '#bot/database/open.ts'
import { anyKind } from '#bot/turn/kinds.ts'
import { pix } from '#tests/kit/pix-reference.ts'
import type { ActorKind } from '#workflows/actor.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'
import { toStored } from '#workflows/pix/engine/stored.ts'
import { teamKind } from '#workflows/team/kind.ts'
import { onEachDatabase } from '../databases.ts'
import { openTurns, type Turns } from './turns.ts'

/** Someone assessed from the first word on: with which calibration, and the first item's difficulty in it each time. */
interface Assessed {
  readonly version: number | null
  readonly difficulties: readonly number[]
}

const parse = z.object({ version: z.number().nullable(), difficulties: z.array(z.number()) }).parse
const assessed: ActorKind<Assessed, ChatEvent> = {
  initial: { version: null, difficulties: [] },
  parse: (stored) => parse(stored),
  step: ({ version, difficulties }, _, reference) => {
    const kept = version ?? reference.pix.newest
    const difficulty = reference.pix.calibration(kept).bank.curves[0]?.b ?? Number.NaN
    return { state: { version: kept, difficulties: [...difficulties, difficulty] }, effects: [] }
  },
}

onEachDatabase(({ sql, another }, shared) => {
  test('a calibration made elsewhere is known at the next turn; what began before it keeps its own to the end', async () => {
    const { type } = open(sql(), 'one')
    const label = pix.calibration(0).bank.curves[0]?.b
    await type(1, 'hello', 'telegram:1')
    await calibrated(shared ? await another() : sql(), 1, 6.5)
    await type(1, 'again', 'telegram:2')
    await type(2, 'hello', 'telegram:3')
    await calibrated(sql(), 2, 7)
    await type(2, 'again', 'telegram:4')
    await type(3, 'hello', 'telegram:5')
    expect(await stateOf(sql(), 1)).toEqual({ version: 0, difficulties: [label, label] })
    expect(await stateOf(sql(), 2)).toEqual({ version: 1, difficulties: [6.5, 6.5] })
    expect(await stateOf(sql(), 3)).toEqual({ version: 2, difficulties: [7] })
  })

  test('a process that starts later knows them all; one that is no more gives way to the newest older one', async () => {
    for (const version of [1, 2, 3]) await calibrated(sql(), version, version + 1)
    const before = open(sql(), 'one')
    await before.type(2, 'hello', 'telegram:1')
    await sql().updateTable('actors').set({ state: '{"version":2,"difficulties":[]}' }).execute()
    await sql().deleteFrom('calibrations').where('version', '=', 2).execute()
    await before.type(2, 'again', 'telegram:2')
    await open(sql(), 'two').type(2, 'again', 'telegram:3')
    expect(await stateOf(sql(), 2)).toEqual({ version: 2, difficulties: [3, 2] })
  })

  test('a stored calibration that cannot be read stops nobody who does not need it', async () => {
    await sql().insertInto('calibrations').values({ version: 1, people: 1, answers: 1, stored: '{}' }).execute()
    await calibrated(sql(), 2, 5)
    await open(sql(), 'one').type(1, 'hello', 'telegram:1')
    expect(await stateOf(sql(), 1)).toEqual({ version: 2, difficulties: [5] })
  })
})

function open(sql: Sql, me: string): Turns {
  const kind = anyKind(assessed)
  return openTurns(sql, me, {
    kinds: { adviser: kind, chat: kind, file: kind, post: kind, request: kind, team: anyKind(teamKind) },
  })
}

/** A version in which every item has this difficulty. */
async function calibrated(sql: Sql, version: number, b: number): Promise<void> {
  const { bank, prior } = pix.calibration(0)
  const stored = toStored({ version, prior, bank: { ...bank, curves: bank.curves.map((curve) => ({ ...curve, b })) } })
  await sql
    .insertInto('calibrations')
    .values({ version, people: 20, answers: 900, stored: JSON.stringify(stored) })
    .execute()
}

async function stateOf(sql: Sql, chat: number): Promise<unknown> {
  const row = await sql.selectFrom('actors').select('state').where('id', '=', `chat:${chat}`).executeTakeFirst()
  return row?.state
}
