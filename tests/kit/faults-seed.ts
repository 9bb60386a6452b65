import { randomInt } from 'node:crypto'

/** What the random kills are drawn from: FAULTS_SEED, to play a failure again, else another one each time. */
export const faultsSeed: number = Number(process.env['FAULTS_SEED'] ?? randomInt(2 ** 31))
