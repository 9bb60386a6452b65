import type { Conversation } from './conversation.ts'
import type { Evidence } from './evidence.ts'
import { deadLetters, unknowns } from './record.ts'
import { type Read, readThread } from './read.ts'
import { storyOf } from './story.ts'
import type { Witness } from './witness.ts'
import type { World } from './world.ts'

/** What a storm left behind. */
export interface Findings {
  /** In words, each with its limit where it has one. */
  readonly figures: readonly Figure[]
  /** Broken promises, each with its words. */
  readonly broken: readonly string[]
  /** What happened around each of them. */
  readonly stories: readonly string[]
}

export interface Figure {
  readonly what: string
  readonly seen: string | number
  /** Empty when nothing is promised of it. */
  readonly limit: string
}

interface Case {
  readonly world: World
  readonly conversations: readonly Conversation[]
  readonly evidence: Evidence
  readonly calls: ReturnType<Witness['calls']>
  /** Whether everything came to its end in time. */
  readonly settled: boolean
  /** Conversations in which someone waited in vain. */
  readonly givenUp: number
  /** Milliseconds. */
  readonly took: number
  readonly failedStarts: number
}

/** Compares what every human wrote with what the other side has in its emulator. */
export async function judge(heard: Case): Promise<Findings> {
  const { world, conversations, evidence } = heard
  const read = conversations.map((conversation) => readThread(conversation))
  const of = (what: (one: Read) => readonly string[]): readonly string[] => read.flatMap(what)
  const uncertain = of((one) => one.uncertain)
  const promises: readonly (readonly [string, readonly string[]])[] = [
    ['lost on the way to Slack', of((one) => one.lostInSlack)],
    ['lost on the way to Telegram', of((one) => one.lostInTelegram)],
    ['out of order in Slack', of((one) => one.disorderInSlack)],
    ['out of order in Telegram', of((one) => one.disorderInTelegram)],
    ['a human’s words twice in Telegram', of((one) => one.doubledInTelegram)],
    ['twice in Slack', [...of((one) => one.doubledInSlack), ...doubledKeys(world)]],
    ['« peut-être envoyé » without a time-out or a kill', uncertain.filter((code) => !explained(evidence, code))],
    ['timed out and not shown so', [...evidence.timedOut].filter((code) => !uncertain.includes(code))],
    ['marks that never came to their end', of((one) => one.unended)],
    ['not settled in time', heard.settled ? [] : ['work was left']],
  ]
  const repeats = read.reduce((sum, one) => sum + one.repeats, 0)
  const allowed = await unknowns(world.database.sql)
  const figures: Figure[] = [
    ...circumstances(heard, read),
    ...promises.map(([what, seen]) => ({ what, seen: seen.length, limit: '0' })),
    { what: 'conversations given up', seen: heard.givenUp, limit: '' },
    { what: '« peut-être envoyé » shown', seen: uncertain.length, limit: '' },
    { what: 'the assistant’s own repeats', seen: repeats, limit: `${allowed} unknown outcomes` },
    { what: 'dead letters', seen: listed(await deadLetters(world.database.sql)), limit: '' },
  ]
  const broken = promises.filter(([, seen]) => seen.length > 0).map(([what, seen]) => `${what}: ${listed(seen)}`)
  const stories = await Promise.all(
    promises.flatMap(([, seen]) => seen.slice(0, 12).map((code) => storyOf(world, conversations, code))),
  )
  return {
    figures,
    stories,
    broken: repeats > allowed ? [...broken, `${repeats} repeats for ${allowed} unknown outcomes`] : broken,
  }
}

function explained({ timedOut, underWay }: Evidence, code: string): boolean {
  return timedOut.has(code) || underWay.has(code)
}

/** Keys of the record that two messages of the app carry. */
function doubledKeys({ slack }: World): readonly string[] {
  const messages = slack.channels().flatMap((room) => room.messages().flatMap((root) => [root, ...root.replies]))
  const keys = messages.flatMap(({ fromBot, deleted, metadata }) =>
    fromBot && !deleted && metadata ? [String(metadata.event_payload['key'])] : [],
  )
  return keys.filter((key, nth) => keys.indexOf(key) !== nth)
}

function circumstances(
  { conversations, evidence, calls, took, failedStarts }: Case,
  read: readonly Read[],
): readonly Figure[] {
  const written = conversations.flatMap((one) => one.written)
  const by = (side: 'citizen' | 'adviser'): number => written.filter((one) => one.by === side).length
  const slack = [...calls].map(([method, { made, refused }]) => `${method} ${made} (${refused} × 429)`)
  const delays = (side: 'toSlack' | 'toTelegram'): string => spreadOf(read.flatMap((one) => one[side]))
  return [
    { what: 'minutes', seen: (took / 60_000).toFixed(1), limit: '' },
    { what: 'written by citizens, by advisers', seen: `${by('citizen')}, ${by('adviser')}`, limit: '' },
    {
      what: 'kills, starts that failed, wipes',
      seen: `${evidence.kills()}, ${failedStarts}, ${evidence.wipes()}`,
      limit: '',
    },
    { what: 'calls of Slack', seen: listed(slack), limit: '' },
    { what: 'to Slack, median and 99th percentile', seen: delays('toSlack'), limit: '' },
    { what: 'to Telegram, median and 99th percentile', seen: delays('toTelegram'), limit: '' },
  ]
}

function spreadOf(delays: readonly number[]): string {
  const sorted = delays.toSorted((one, other) => one - other)
  const at = (share: number): string => ((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) / 1000).toFixed(1)
  return `${at(0.5)} s, ${at(0.99)} s`
}

function listed(all: readonly string[]): string {
  const shown = all.slice(0, 12).join(' · ')
  return all.length > 12 ? `${shown} … ${all.length}` : shown || 'none'
}
