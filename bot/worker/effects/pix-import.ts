import type { SlackDownload, SlackDownloaded } from '#handlers/slack/download.ts'
import type { PixImported } from '#prompts/copy/slack-params.ts'
import type { Sql } from '../../database/open.ts'
import { campaignColumns, possibleRefs } from '../../pix/campaign-columns.ts'
import { type CampaignResult, campaignResults } from '../../pix/campaign-results.ts'
import { readCampaignTable } from '../../pix/campaign-table.ts'
import type { Take } from '../../turn/turn.ts'
import { readFilesByRef } from '../../views/files-by-ref.ts'
import type { Handler } from '../deliver.ts'
import { done } from '../deliver.ts'

export interface PixImportParts {
  readonly sql: Sql
  readonly take: Take
  readonly download: SlackDownload
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/**
 * Reads a campaign of Pix and gives each result to its file, whose turn happens once for each row; then the team hears
 * what became of it. Begun again after a kill, it changes nothing that was done. The CSV itself is not kept.
 */
export function pixImportHandler(parts: PixImportParts): Handler<'import-pix'> {
  return async ({ file, by }, { id, attempts }) => {
    const got = await parts.download(file, most)
    if (got.became === 'later' && (got.waiting || attempts < patience)) return got
    const imported = got.became === 'bytes' ? await importCampaign(parts, got.bytes, { id, by }) : unreadable(got)
    await parts.take({ id: `pix:${id}`, actor: 'team:slack', event: { is: 'pix.imported', by, imported } })
    return done
  }
}

function unreadable({ became }: Exclude<SlackDownloaded, { became: 'bytes' }>): PixImported {
  return { is: 'unreadable', why: became === 'too-big' ? became : 'unavailable' }
}

interface Import {
  /** The effect's. */
  readonly id: number
  /** Slack id of the administrator. */
  readonly by: string
}

async function importCampaign(
  { sql, take, now }: PixImportParts,
  bytes: Uint8Array,
  own: Import,
): Promise<PixImported> {
  const table = readCampaignTable(bytes)
  if (table === undefined) return { is: 'unreadable', why: 'not-csv' }
  const files = await readFilesByRef(sql, possibleRefs(table))
  const columns = campaignColumns(table, new Set(files.keys()))
  if ('missing' in columns) return { is: 'unreadable', why: columns.missing }
  const { found, refused } = campaignResults(table, columns, files, now())
  for (let start = 0; start < found.length; start += atOnce) {
    await Promise.all(found.slice(start, start + atOnce).map((result) => give(take, result, own)))
  }
  return { is: 'read', found: found.length, refused }
}

async function give(take: Take, { row, file, official }: CampaignResult, { id, by }: Import): Promise<void> {
  await take({ id: `pix:${id}:${row}`, actor: file, event: { is: 'pix.found', by, official } })
}

/** A campaign is at most 5 MB. */
const most = 5 * 1024 * 1024
/** Attempts after which whoever waits hears that Slack does not give the file: about half an hour. */
const patience = 12
/** Turns that share one transaction. */
const atOnce = 32
