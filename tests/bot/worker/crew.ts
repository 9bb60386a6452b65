import { setImmediate as breathe } from 'node:timers/promises'
import type { Delivered } from '#handlers/delivery.ts'
import type { Sql } from '#bot/database/open.ts'
import { waitingLanes } from '#bot/relay/waiting-lanes.ts'
import { type Parcel, keyOf } from '#bot/worker/parcel.ts'
import type { Verdict } from '#bot/worker/verdict.ts'
import { createWorker, type Worker } from '#bot/worker/worker.ts'
import { openTurns, type Turns } from '../turn/turns.ts'

/** What a partner was asked to send. */
export interface Attempt {
  readonly by: string
  readonly lane: string
  readonly key: string
  readonly again: boolean
}

/** A partner double: every attempt is kept; `answer` says what becomes of it, and may wait. */
export interface Partner {
  readonly attempts: Attempt[]
  /** Lanes in which two attempts were under way at once. */
  readonly collisions: string[]
  answer: (attempt: Attempt, nth: number) => Promise<Delivered> | Delivered
}

export function createPartner(): Partner {
  return { attempts: [], collisions: [], answer: () => sent }
}

export const sent: Delivered = { became: 'sent', receipt: null }

/** One process: it takes turns and sends what they committed. */
export interface Member {
  readonly me: string
  readonly turns: Turns
  readonly worker: Worker
  readonly reports: { readonly key: string; readonly verdict: Verdict }[]
  /** Whether it believes that its lease is alive. */
  believes: boolean
  /** What the report does; resolves by default. */
  report: () => Promise<void>
  /** Whether what it commits reaches its worker at once. */
  delivers: boolean
}

/** A process on the record as alive, with a worker that talks to `partner`. */
export async function hire(sql: Sql, me: string, partner: Partner, patience = 2_000): Promise<Member> {
  await sql
    .insertInto('processes')
    .values({ id: me, alive: new Date(Date.now() + 3_600_000) })
    .execute()
  const under = new Set<string>()
  const deliver = async (parcel: Parcel, again: boolean): Promise<Delivered> => {
    const attempt = { by: me, lane: parcel.lane, key: keyOf(parcel), again }
    if (under.has(parcel.lane)) partner.collisions.push(parcel.lane)
    under.add(parcel.lane)
    partner.attempts.push(attempt)
    try {
      return await partner.answer(attempt, partner.attempts.filter(({ key }) => key === attempt.key).length)
    } finally {
      under.delete(parcel.lane)
    }
  }
  const report = async (parcel: Parcel, verdict: Verdict): Promise<void> => {
    await member.report()
    if (verdict.status !== 'waits') member.reports.push({ key: keyOf(parcel), verdict })
  }
  const lease = { holds: () => member.believes, stop: async () => undefined }
  const worker = createWorker({ sql, me, lease, deliver, report, log: () => undefined, patience })
  const turns = openTurns(sql, me, { deliver: (rows) => member.delivers && worker.deliver(rows) })
  const member: Member = {
    me,
    turns,
    worker,
    reports: [],
    believes: true,
    report: async () => undefined,
    delivers: true,
  }
  return member
}

/** kill -9, as the others see it. */
export async function bury(sql: Sql, { me }: Member): Promise<void> {
  await sql
    .updateTable('processes')
    .set({ alive: new Date(0) })
    .where('id', '=', me)
    .execute()
}

/** Wakes what waits, time passing at once, until nothing is left to send. */
export async function drain(sql: Sql, members: readonly Pick<Member, 'worker'>[]): Promise<void> {
  while (await anyLeft(sql)) {
    await sql.updateTable('lanes').set({ next: null }).where('holder', 'is', null).where('depth', '>', 0).execute()
    const lanes = await waitingLanes(sql, 0)
    await Promise.all(lanes.map(async ({ lane }, n) => members[n % members.length]?.worker.wake(lane)))
    await breathe()
  }
}

async function anyLeft(sql: Sql): Promise<boolean> {
  const row = await sql.selectFrom('lanes').select('id').where('depth', '>', 0).limit(1).executeTakeFirst()
  return row !== undefined
}

/** Every effect of the record: key, status and how often it may have arrived, in order. */
export async function ledgerOf(sql: Sql): Promise<readonly (readonly [string, string, number])[]> {
  const rows = await sql.selectFrom('outbox').select(['effect', 'status', 'unknowns']).orderBy('id').execute()
  return rows.map(({ effect, status, unknowns }) => [
    'key' in effect && typeof effect.key === 'string' ? effect.key : '?',
    status,
    unknowns,
  ])
}
