import type { SlackReads } from '#handlers/slack/reads.ts'
import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { wholeCountry } from '#prompts/copy/fr/territory.ts'
import type { Perimeter } from '#workflows/team/state.ts'
import { territoriesOf } from '#workflows/team/territories.ts'
import type { Communes } from '#workflows/understand/commune.ts'
import type { Database } from '../database/open.ts'
import { readExportRows } from './export-rows.ts'
import { hearingReads } from './hearing-reads.ts'
import { readHome } from './home.ts'
import { readJournal } from './journal.ts'
import { readPosts } from './posts.ts'
import { readQuestions } from './questions.ts'
import { requestReads } from './request-reads.ts'
import { readAccess, readTeam, territoryNames } from './scope.ts'
import { filesOf, searchFiles } from './search.ts'
import { readStats } from './stats.ts'

export interface ReadsParts {
  readonly database: Database
  /** This process. */
  readonly me: string
  readonly communes: Communes
  readonly admins: readonly string[]
  readonly sheets: ReadonlyMap<string, Sheet>
  readonly now: () => number
}

/** What Slack's edge reads, each within the perimeter of who asks. */
export function createSlackReads({ database, me, communes, admins, sheets, now }: ReadsParts): SlackReads {
  const { sql } = database
  const names = new Map<Perimeter, string>(territoriesOf(communes).map(({ perimeter, name }) => [perimeter, name]))
  const nameOf = (perimeter: Perimeter): string =>
    names.get(perimeter) ?? (perimeter === 'all' ? wholeCountry : perimeter)
  const access = (user: string) => readAccess(sql, user, admins)
  return {
    ...hearingReads(database, me),
    ...requestReads({ sql, now, access, nameOf, communes }),
    perimeterOf: async (user) => ({ ...(await access(user)), admins }),
    home: async (user, filter, page) => {
      const seen = await access(user)
      const territories = territoryNames(seen, nameOf)
      const today = new Date(now()).toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' })
      return await readHome(sql, {
        user,
        access: seen,
        filter,
        page,
        territories,
        today,
        departementName: communes.departementName,
      })
    },
    search: async (user, words) => await searchFiles(sql, await access(user), words, departementsNamed(communes)),
    files: (ref) => filesOf(sql, ref),
    posts: async (user) => readPosts(sql, await access(user)),
    stats: async (user) => {
      const seen = await access(user)
      return await readStats(sql, seen, territoryNames(seen, nameOf))
    },
    exportRows: async (user) => await readExportRows(sql, user, await access(user)),
    team: async () => {
      const { coordinators, channels } = await readTeam(sql)
      return {
        coordinators: coordinators.map(({ id, name, perimeters }) => ({
          id,
          name,
          territories: perimeters.map(nameOf),
        })),
        channels: channels.map(({ perimeter, channel }) => ({ territory: nameOf(perimeter), channel })),
      }
    },
    questions: () => readQuestions(sql, sheets, now()),
    drafts: async () => (await readTeam(sql)).drafts,
    journal: (page, ref) => readJournal(sql, page, ref),
  }
}

function departementsNamed({ departements }: Communes): (words: string) => readonly string[] {
  const plain = (text: string): string =>
    text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[-'’]/g, ' ')
  return (words) => departements.filter(({ name }) => plain(name).includes(words)).map(({ code }) => code)
}
