import { Worker } from 'node:worker_threads'
import type { Ranking, RankingAsked } from './ranking.ts'

/** Ranks in a thread of its own: the whole country takes some seconds without a pause. @throws what it threw. */
export async function rankApart(asked: RankingAsked): Promise<Ranking> {
  const thread = new Worker(new URL('thread.ts', import.meta.url), { workerData: asked })
  const { promise, resolve, reject } = Promise.withResolvers<Ranking>()
  thread.once('message', resolve)
  thread.once('error', reject)
  thread.once('exit', () => reject(new Error('The ranking ended without a result')))
  try {
    return await promise
  } finally {
    await thread.terminate()
  }
}
