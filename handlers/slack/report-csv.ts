import { reportRows } from '#prompts/copy/fr/slack/report-rows.ts'
import type { RequestReport } from '#prompts/copy/slack-request-reports.ts'
import { stringify } from 'csv-stringify/sync'

/** The figures of requests as a French spreadsheet reads them, like every list of ours. */
export function writeReportCsv(report: RequestReport): Uint8Array {
  return new TextEncoder().encode(
    stringify([...reportRows(report)], { delimiter: ';', bom: true, escape_formulas: true }),
  )
}
