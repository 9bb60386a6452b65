import { Worker } from 'node:worker_threads'
import type { Marked } from '#workflows/pix/engine/assess.ts'
import type { StoredCalibration } from '#workflows/pix/engine/stored.ts'
import { parseCalibration } from './parse-calibration.ts'

/** What a calibration is made from. */
export interface ToCalibrate {
  readonly former: StoredCalibration | null
  readonly people: readonly (readonly Marked[])[]
}

/**
 * Calibrates in a thread of its own, since it takes some 10 ms a person without a pause. @throws what it threw, or the
 * signal's reason when it is told to stop.
 */
export async function calibrateApart(asked: ToCalibrate, signal?: AbortSignal): Promise<StoredCalibration> {
  signal?.throwIfAborted()
  const thread = new Worker(new URL('calibrating.ts', import.meta.url), { workerData: asked })
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  thread.once('message', resolve)
  thread.once('error', reject)
  thread.once('exit', () => reject(new Error('The calibration ended without a result')))
  const abort = (): void => reject(signal?.reason)
  signal?.addEventListener('abort', abort)
  try {
    return parseCalibration(await promise)
  } finally {
    signal?.removeEventListener('abort', abort)
    await thread.terminate()
  }
}
