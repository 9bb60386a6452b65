import { parentPort, workerData } from 'node:worker_threads'
import { type RankingAsked, rankingOf } from './ranking.ts'

/** The thread of a ranking: `RankingAsked` in, `Ranking` out. */
// oxlint-disable-next-line typescript/no-unsafe-assignment -- only `rankApart` starts this thread
const asked: RankingAsked = workerData
parentPort?.postMessage(rankingOf(asked))
