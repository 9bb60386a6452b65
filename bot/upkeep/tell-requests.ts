import { wholeCountry } from '#prompts/copy/fr/territory.ts'
import { isBankHoliday } from '#workflows/calendar/bank-holiday.ts'
import { dayAt, weekdayOf } from '#workflows/understand/calendar-day.ts'
import type { Communes } from '#workflows/understand/commune.ts'
import type { Take } from '../turn/turn.ts'
import { readRequestsDigest } from '../views/requests-digest.ts'
import { readRequestsReport } from '../views/requests-report.ts'
import { type ChoreParts, doChore } from './chore.ts'

export interface TellRequestsParts extends ChoreParts {
  readonly take: Take
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Tells advisers what they have this morning, once a working day whatever asks for it. `home`: where they see it. */
export async function tellMorning(
  parts: TellRequestsParts & { readonly home: () => Promise<string | null> },
): Promise<void> {
  const { sql, log, take, now } = parts
  const day = dayAt(now())
  if (weekdayOf(day) > 5 || isBankHoliday(mainland, day)) return
  const work = async (): Promise<Readonly<Record<string, number>>> => {
    const { open, own } = await readRequestsDigest(sql, now())
    const counts = { open, own, home: await parts.home() }
    await take({ id: `morning:${day}`, actor: 'team:slack', event: { is: 'morning.came', counts } })
    return { places: open.length, owners: own.length }
  }
  await doChore({ sql, log }, { name: 'morning', age: halfADay, work })
}

/** Tells the team the figures of the week's requests, once a week. */
export async function tellRequestsWeek(
  parts: TellRequestsParts & { readonly communes: Pick<Communes, 'departementName'> },
): Promise<void> {
  const { sql, log, take, now, communes } = parts
  const work = async (): Promise<Readonly<Record<string, number>>> => {
    const territories = [wholeCountry]
    const asked = {
      access: { role: 'admin' },
      now: now(),
      territories,
      departementName: communes.departementName,
    } as const
    const report = await readRequestsReport(sql, asked)
    await take({ id: `requests:${dayAt(now())}`, actor: 'team:slack', event: { is: 'requests.week', report } })
    return { opened: report.opened }
  }
  await doChore({ sql, log }, { name: 'requests', age: almostAWeek, work })
}

/** Whose holidays count for the whole team. */
const mainland = '75'
/** Hours. */
const halfADay = 12
const almostAWeek = 6 * 24
