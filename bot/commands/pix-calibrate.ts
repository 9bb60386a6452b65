import { parseArgs } from 'node:util'
import { loadItems } from '#prompts/pix/bank.ts'
import { bankItemOf } from '#workflows/pix/engine/bank-item.ts'
import { calibrateAnswers } from '../pix/calibrate.ts'
import { reportCalibration } from '../pix/calibration-report.ts'
import { onDatabase, refuse } from './on-database.ts'

/** `npm run pix:calibrate`: what the night does too; the self-assessment learns from the answers of the configured database. */
const usage = `Usage: npm run pix:calibrate -- [--dry-run]   (--dry-run: say what would be learnt, keep nothing)
The program does it by itself every night. Here it takes about 12 ms per assessment, of 3,000 at most.`

const asked = readArguments()
if (!asked) refuse(usage)
else
  await onDatabase(async (sql) => {
    const calibrated = await calibrateAnswers(sql, { keep: asked.keep })
    for (const line of reportCalibration(loadItems().map(bankItemOf), calibrated)) console.log(line)
    if (!asked.keep && calibrated.became === 'made') console.log('Nothing was kept (--dry-run).')
  })

function readArguments(): { readonly keep: boolean } | undefined {
  try {
    const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } })
    return { keep: !values['dry-run'] }
  } catch {
    return undefined
  }
}
