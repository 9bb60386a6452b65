import { pino } from 'pino'

/** An event's name and ids: no message text, no token, no personal data. `error`: someone must act. */
export type Log = (event: string, ids?: Readonly<Record<string, string | number>>, level?: 'info' | 'error') => void

export function createLog(level: string): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
  return (event, ids = {}, as = 'info') => logger[as]({ event, ...ids })
}

/** What a log may say of an exception: its name and where it was thrown. Its text may quote a person, or hold a token. */
export function faultOf(cause: unknown): Readonly<Record<'error' | 'where', string>> {
  if (!(cause instanceof Error)) return { error: 'unknown', where: '' }
  const frame = cause.stack?.split('\n').find((line) => line.trimStart().startsWith('at '))
  return { error: cause.name, where: frame?.trim() ?? '' }
}
