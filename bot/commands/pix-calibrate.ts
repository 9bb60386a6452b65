import { parseArgs } from 'node:util'
import { loadItems } from '#prompts/pix/bank.ts'
import { bankItemOf } from '#workflows/pix/engine/bank-item.ts'
import { CannotStart, orCannotStart } from '../cannot-start.ts'
import { ConfigError, readConfig } from '../config.ts'
import { DataInUse, lockData } from '../data-lock.ts'
import { openDatabase } from '../database/open.ts'
import { databasePlace } from '../database/place.ts'
import { calibrateAnswers } from '../pix/calibrate.ts'
import { reportCalibration } from '../pix/calibration-report.ts'

/** `npm run pix:calibrate`: what the night does too; the self-assessment learns from the answers of the configured database. */
const usage = `Usage: npm run pix:calibrate -- [--dry-run]   (--dry-run: say what would be learnt, keep nothing)
The program does it by itself every night. Here it takes about 12 ms per assessment, of 3,000 at most.`

const asked = readArguments()
if (asked) await run(asked.keep)
else refuse(usage)

async function run(keep: boolean): Promise<void> {
  try {
    const config = readConfig()
    // A server takes several programs; the embedded database is for one: stop the other first.
    const lock = config.databaseUrl === undefined ? lockData(config.dataDir) : undefined
    const database = await orCannotStart(openDatabase(databasePlace(config)))
    const calibrated = await calibrateAnswers(database.sql, { keep })
    await database.close()
    lock?.release()
    for (const line of reportCalibration(loadItems().map(bankItemOf), calibrated)) console.log(line)
    if (!keep && calibrated.became === 'made') console.log('Nothing was kept (--dry-run).')
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof DataInUse || error instanceof CannotStart)) throw error
    refuse(error.message)
  }
}

function readArguments(): { readonly keep: boolean } | undefined {
  try {
    const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } })
    return { keep: !values['dry-run'] }
  } catch {
    return undefined
  }
}

function refuse(sentence: string): void {
  console.error(sentence)
  process.exitCode = 2
}
