import type { SlackReads } from '#handlers/slack/reads.ts'
import type { Database } from '../database/open.ts'
import { heard } from '../turn/heard.ts'
import { absences, noteTrouble } from '../worker/hearing.ts'
import { lookingBack } from '../worker/effects/in-pace.ts'
import { createPaces, type Pace, type Paces } from '../worker/pace.ts'
import { readTeam } from './scope.ts'
import { noteBrought, noteRead, oweReading, readThread } from './thread-record.ts'

/** What tells whether all that Slack had to bring was heard, of the process `me`. */
export function hearingReads(database: Database, me: string): Pick<SlackReads, Hearing> {
  const paces = createPaces(database.sql)
  return {
    thread: (channel, root, before) => readThread(database.sql, channel, root, before),
    brought: (reply, perhaps) => noteBrought(database.sql, reply, perhaps),
    noteRead: (thread, ago) => noteRead(database.sql, thread, ago),
    oweReading: (thread) => oweReading(database.sql, thread),
    noteTrouble: () => noteTrouble(database.sql, me),
    teamName: async (user) => (await readTeam(database.sql)).coordinators.find(({ id }) => id === user)?.name,
    heard: (ids) => heard(database.sql, ids),
    absences: () => absences(database, me),
    mayReadBack: (must) => mayReadBack(paces, must ? 'at once' : 'soon'),
  }
}

type Hearing =
  | 'thread'
  | 'brought'
  | 'noteRead'
  | 'oweReading'
  | 'noteTrouble'
  | 'teamName'
  | 'heard'
  | 'absences'
  | 'mayReadBack'

/**
 * Whether a thread may be read back now. What can wait a minute leaves half of what may be read at once to what can't; what
 * can wait longer is read when nobody else did for a while.
 */
export async function mayReadBack(paces: Pick<Paces, 'take'>, when: 'at once' | 'soon' | 'some day'): Promise<boolean> {
  for (const pace of [readBack, lookingBack]) {
    const atOnce = { 'at once': pace.atOnce, soon: pace.atOnce / 2, 'some day': 1 }[when]
    if (await paces.take({ ...pace, atOnce })) return true
  }
  return false
}

/** Of the fifty a minute that Slack allows; what is sent again reads at a pace of its own, and goes before. */
const readBack: Pace = { place: 'slack.read-back', every: 4_000, atOnce: 6 }
