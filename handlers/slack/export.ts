import { exportFile } from '#prompts/copy/fr/slack/export.ts'
import type { SlackMessage } from '#prompts/copy/slack.ts'
import type { SlackUser } from '#workflows/file/events.ts'
import { stringify } from 'csv-stringify/sync'
import type { Desk, Exported } from './desk.ts'
import type { ExportRow } from './reads.ts'
import { createSlackSender, type SlackSender } from './send.ts'

/** Sends the list of someone's territory as a CSV in a direct message; that it was taken is kept before it leaves. */
export async function sendExport(desk: Desk, by: SlackUser, trigger: string): Promise<SlackMessage> {
  const rows = await desk.read.exportRows(by.id)
  const id = `slack:${trigger}:export`
  await desk.take({ id, actor: 'team:slack', event: { is: 'list.exported', by, count: rows.length } })
  const sender = createSlackSender(desk.client)
  const delivered = await sender.uploadFile({
    key: id,
    again: false,
    to: { user: by.id },
    bytes: writeCsv(rows),
    name: exportFile.name,
    title: exportFile.title,
  })
  const files = rows.filter(({ identity }) => identity !== null).map((row) => row.id)
  const receipt = delivered.became === 'sent' ? delivered.receipt : null
  if (receipt === null || !(await keep(desk, sender, { key: `list:${id}`, files, receipt }))) {
    return { name: 'export-failed', with: {} }
  }
  return { name: 'export-ready', with: { count: rows.length, revealed: files.length } }
}

/** A list of identities that no erasure could find again does not stay. */
async function keep(desk: Desk, sender: SlackSender, exported: Exported): Promise<boolean> {
  if (exported.files.length === 0) return true
  try {
    if (await desk.keepExport(exported)) return true
  } catch {
    desk.log('slack.export-unkept', { key: exported.key })
  }
  await sender.remove(exported.receipt)
  return false
}

/** Readable by a French spreadsheet: semicolons, a mark of UTF-8, and no cell that a spreadsheet would run. */
export function writeCsv(rows: readonly ExportRow[]): Uint8Array {
  const { columns } = exportFile
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)))
  return new TextEncoder().encode(
    stringify([columns.map(({ title }) => title), ...cells], { delimiter: ';', bom: true, escape_formulas: true }),
  )
}
