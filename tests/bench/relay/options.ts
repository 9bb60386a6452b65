import { parseArgs } from 'node:util'

/** What a storm is made of. Times in milliseconds. */
export interface StormOptions {
  /** Words that people write, both sides together. */
  readonly messages: number
  readonly conversations: number
  /** Of a département each: 101 at most. */
  readonly channels: number
  /** Draws who writes when, the faults and the kills. */
  readonly seed: number
  /** Over how long the conversations begin. */
  readonly spread: number
  readonly workers: number
  /** From one kill to the next, on average. */
  readonly killEvery: number
  /** How often the last one alive is killed too, when its turn comes: 0 to 1. */
  readonly lastFalls: number
  readonly redisAway: number
  /** What Telegram asks to wait, in seconds, at most. */
  readonly longestWait: number
  /** When Slack brings an event again that was not acknowledged. */
  readonly slackRetries: readonly number[]
  /** How long someone waits for the other side before they give up. */
  readonly patience: number
  /** How long what is under way may take to come to its end, once everything was written. */
  readonly settle: number
}

/** The storm of the issue. */
export const whole: StormOptions = {
  messages: 10_000,
  conversations: 1_000,
  channels: 100,
  seed: 1,
  spread: 10 * 60_000,
  workers: 2,
  killEvery: 8_000,
  lastFalls: 0.1,
  redisAway: 60_000,
  longestWait: 30,
  slackRetries: [0, 60_000, 300_000],
  patience: 15 * 60_000,
  settle: 60 * 60_000,
}

/** The same in less than a minute: fewer people, shorter waits, as many kinds of trouble. */
export const quick: StormOptions = {
  ...whole,
  messages: 72,
  conversations: 12,
  channels: 6,
  spread: 4_000,
  killEvery: 6_000,
  lastFalls: 0,
  redisAway: 4_000,
  longestWait: 3,
  slackRetries: [0, 1_000, 3_000],
  patience: 60_000,
  settle: 180_000,
}

export interface Asked {
  readonly storm: StormOptions
  readonly latency: boolean
  readonly limits: boolean
  /** Of the latency bench: how long it measures. */
  readonly measured: number
}

/** Reads the command line. @throws when a word of it is unknown or no number. */
export function readOptions(words: readonly string[]): Asked {
  const { values } = parseArgs({ args: [...words], options: known, strict: true })
  const from = values.quick === true ? quick : whole
  const number = (name: Numbered, usual: number): number => readNumber(name, values[name]) ?? usual
  const minutes = readNumber('minutes', values.minutes)
  return {
    latency: values.latency === true,
    limits: values.limits === true,
    measured: (minutes ?? 2) * 60_000,
    storm: {
      ...from,
      messages: number('messages', from.messages),
      conversations: number('conversations', from.conversations),
      channels: Math.min(101, number('channels', from.channels)),
      seed: number('seed', from.seed),
      workers: number('workers', from.workers),
      killEvery: number('kill-every', from.killEvery / 1000) * 1000,
      spread: minutes === undefined ? from.spread : minutes * 60_000,
    },
  }
}

type Numbered = 'messages' | 'conversations' | 'channels' | 'seed' | 'workers' | 'kill-every' | 'minutes'

const known = {
  quick: { type: 'boolean' },
  latency: { type: 'boolean' },
  limits: { type: 'boolean' },
  messages: { type: 'string' },
  conversations: { type: 'string' },
  channels: { type: 'string' },
  seed: { type: 'string' },
  workers: { type: 'string' },
  'kill-every': { type: 'string' },
  minutes: { type: 'string' },
} as const

function readNumber(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (!Number.isFinite(number) || number <= 0) throw new Error(`--${name} takes a number above 0`)
  return number
}
