import type { Delivered, Receipt } from '#handlers/delivery.ts'
import { writeReportCsv } from '#handlers/slack/report-csv.ts'
import type { SlackSender } from '#handlers/slack/send.ts'
import type { NamedFile } from '#handlers/slack/send-orders.ts'
import { reportFiles } from '#prompts/copy/fr/slack/report-rows.ts'
import type { RequestReport } from '#prompts/copy/slack-request-reports.ts'
import { dayAt } from '#workflows/understand/calendar-day.ts'
import { done, type Handler } from '../deliver.ts'
import type { Parcel } from '../parcel.ts'
import type { TryDraw } from './try-draw.ts'

export interface SendReportParts {
  readonly sender: Pick<SlackSender, 'uploadFile'>
  readonly tryDraw: TryDraw
  readonly receiptOf: (parcel: Parcel, key: string) => Promise<Receipt | undefined>
}

/**
 * The picture, then the table. Slack is always read back first, as a former attempt may have sent one of them; without
 * its picture the table goes alone.
 */
export function sendReportHandler({ sender, tryDraw, receiptOf }: SendReportParts): Handler<'send-report'> {
  return async ({ to, report }, parcel) => {
    const root = 'root' in to ? await receiptOf(parcel, to.root) : undefined
    const place = 'user' in to ? to : root && { root }
    if (!place) return { became: 'refused', code: 'gone' }
    const order = { key: `effect-${parcel.id}`, again: true, since: parcel.created, to: place }
    return await inTurn(await filesOf(report, tryDraw, parcel.id), (file) => sender.uploadFile({ ...order, ...file }))
  }
}

/** Stops at the first one that does not arrive. */
async function inTurn(files: readonly NamedFile[], send: (file: NamedFile) => Promise<Delivered>): Promise<Delivered> {
  for (const file of files) {
    const delivered = await send(file)
    if (delivered.became !== 'sent') return delivered
  }
  return done
}

async function filesOf(report: RequestReport, tryDraw: TryDraw, id: number): Promise<readonly NamedFile[]> {
  const names = reportFiles(dayAt(report.to), id)
  const table = { bytes: writeReportCsv(report), ...names.table }
  const drawn = await tryDraw({ draw: 'report', report }, id)
  return drawn ? [{ bytes: drawn, ...names.picture }, table] : [table]
}
