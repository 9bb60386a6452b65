import type { Logger } from '@slack/web-api'
import { LogLevel } from '@slack/web-api'

/** Slack's libraries log payloads and tokens: nothing of theirs is written, only that something was wrong. */
export function quietLogger(warned: (level: 'warn' | 'error') => void = () => undefined): Logger {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: () => warned('warn'),
    error: () => warned('error'),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  }
}
