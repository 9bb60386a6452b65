import { randomBytes, randomInt } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

export interface Tokens {
  readonly telegramToken: string
  readonly slackBotToken: string
  readonly slackAppToken: string
}

const shape = z.object({ telegramToken: z.string(), slackBotToken: z.string(), slackAppToken: z.string() })

/**
 * Tokens of the emulated bot, shaped like real ones: made at the first start, then read from `file`.
 * Throws when the file is there but can't be read.
 */
export function tokens(file: string): Tokens {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'ENOENT')) throw fault
  }
  const made: Tokens = {
    telegramToken: `${randomInt(1_000_000_000, 9_999_999_999)}:AA${randomBytes(24).toString('base64url')}A`,
    slackBotToken: `xoxb-sandbox-${randomBytes(12).toString('hex')}`,
    slackAppToken: `xapp-sandbox-${randomBytes(12).toString('hex')}`,
  }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 })
  return made
}
