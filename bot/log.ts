import { pino } from 'pino'

/** An event's name and ids: no message text, no token, no personal data. */
export type Log = (event: string, ids?: Readonly<Record<string, string | number>>) => void

export function createLog(level: string): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
  return (event, ids = {}) => logger.info({ event, ...ids })
}
