import { parentPort, workerData } from 'node:worker_threads'
import { loadItems } from '#prompts/pix/bank.ts'
import { bankItemOf } from '#workflows/pix/engine/bank-item.ts'
import { calibrate } from '#workflows/pix/engine/calibrate.ts'
import { fromStored, toStored } from '#workflows/pix/engine/stored.ts'
import type { ToCalibrate } from './calibration-thread.ts'

/** The thread of a calibration: `ToCalibrate` in, `StoredCalibration` out. */
// oxlint-disable-next-line typescript/no-unsafe-assignment -- only `calibrateApart` starts this thread
const { former, people }: ToCalibrate = workerData
const items = loadItems().map(bankItemOf)
parentPort?.postMessage(toStored(calibrate(items, former && fromStored(items, former), people)))
