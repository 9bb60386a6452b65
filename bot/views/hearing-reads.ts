import type { SlackReads } from '#handlers/slack/reads.ts'
import type { Database } from '../database/open.ts'
import { heard } from '../turn/heard.ts'
import { absences } from '../worker/hearing.ts'
import { lookingBack } from '../worker/effects/in-pace.ts'
import { createPaces } from '../worker/pace.ts'
import { noteRead, readThread } from './thread-owner.ts'

/** What tells whether all that Slack had to bring was heard, of the process `me`. */
export function hearingReads(database: Database, me: string): Pick<SlackReads, Hearing> {
  const paces = createPaces(database.sql)
  return {
    thread: (channel, ts) => readThread(database.sql, channel, ts),
    noteRead: (thread, ago) => noteRead(database.sql, thread, ago),
    heard: (ids) => heard(database.sql, ids),
    absences: () => absences(database, me),
    mayReadBack: async () => (await paces.take(readBack)) || (await paces.take(lookingBack)),
  }
}

type Hearing = 'thread' | 'noteRead' | 'heard' | 'absences' | 'mayReadBack'

/** Of the fifty a minute that Slack allows; what is sent again reads at a pace of its own. */
export const readBack = { place: 'slack.read-back', every: 4_000, atOnce: 6 }
