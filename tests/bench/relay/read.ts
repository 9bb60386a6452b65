import type { SlackMessage } from '#bot/sandbox/slack/types.ts'
import { adviserCodes } from './code.ts'
import type { Conversation, Written } from './conversation.ts'
import { deliveryIn } from './mark.ts'
import { rootWith } from './root-with.ts'

/** What became of a conversation's words, by their codes. */
export interface Read {
  readonly lostInSlack: readonly string[]
  readonly lostInTelegram: readonly string[]
  readonly disorderInSlack: readonly string[]
  readonly disorderInTelegram: readonly string[]
  readonly doubledInSlack: readonly string[]
  readonly doubledInTelegram: readonly string[]
  readonly uncertain: readonly string[]
  /** Shown as on their way, or not at all, although nothing is under way any more. */
  readonly unended: readonly string[]
  /** Words of the assistant that came twice. */
  readonly repeats: number
  /** Milliseconds from one side to the other. */
  readonly toSlack: readonly number[]
  readonly toTelegram: readonly number[]
}

/** Reads both sides as their people do. */
export function readThread(conversation: Conversation): Read {
  const { person, written } = conversation
  const replies = linesOf(conversation)
  const said = person.messages().filter(({ from, deleted }) => from === 'bot' && !deleted)
  const inSlack = arrivals(replies, written, 'citizen')
  const inTelegram = arrivals(
    said.map(({ text, at }) => ({ text, at })),
    written,
    'adviser',
  )
  const marks = marksOf(replies, written)
  const shown = (code: string): boolean => ['failed', 'uncertain'].includes(marks.get(code)?.[0] ?? 'none')
  const own = said.filter(({ text }) => adviserCodes(text).length === 0).map(({ text }) => text)
  return {
    lostInSlack: missing(inSlack, written, 'citizen'),
    lostInTelegram: missing(inTelegram, written, 'adviser').filter((code) => !shown(code)),
    disorderInSlack: disorder(inSlack),
    disorderInTelegram: disorder(inTelegram),
    doubledInSlack: [...doubled(inSlack), ...[...marks].flatMap(([code, all]) => (all.length > 1 ? [code] : []))],
    doubledInTelegram: doubled(inTelegram),
    uncertain: [...marks].flatMap(([code, [mark]]) => (mark === 'uncertain' ? [code] : [])),
    unended: [...marks].flatMap(([code, [mark]]) => (ended.has(mark ?? 'none') ? [] : [code])),
    repeats: own.filter((text, nth) => own.indexOf(text) !== nth).length,
    toSlack: delays(inSlack, written),
    toTelegram: delays(inTelegram, written),
  }
}

const ended: ReadonlySet<string> = new Set(['sent', 'failed', 'uncertain'])

interface Line {
  readonly text: string
  readonly at: number
}

interface Reply extends Line {
  readonly mark: ReturnType<typeof deliveryIn>
}

interface Arrival {
  readonly code: string
  readonly at: number
}

/**
 * The card is left out: it quotes the citizen's first words, which stand in the thread as all others do; words that came
 * after an adviser took it stand there only.
 */
function linesOf({ place: { channel }, written, root: seen }: Conversation): readonly Reply[] {
  const root = seen ?? rootWith(channel, written[0]?.code ?? '')
  const ours = ({ fromBot, deleted }: SlackMessage): boolean => fromBot && !deleted
  return (root === undefined ? [] : channel.thread(root))
    .slice(1)
    .filter(ours)
    .map((one) => ({ text: channel.textOf(one), at: Number(one.ts) * 1000, mark: deliveryIn(channel, one) }))
}

function arrivals(lines: readonly Line[], written: readonly Written[], by: Written['by']): readonly Arrival[] {
  const codes = written.filter((one) => one.by === by).map(({ code }) => code)
  return lines.flatMap(({ text, at }) => codes.filter((code) => text.includes(code)).map((code) => ({ code, at })))
}

function marksOf(
  replies: readonly Reply[],
  written: readonly Written[],
): ReadonlyMap<string, readonly Reply['mark'][]> {
  const codes = written.filter((one) => one.by === 'adviser').map(({ code }) => code)
  const found = codes.map(
    (code) => [code, replies.filter(({ text }) => text.includes(code)).map(({ mark }) => mark)] as const,
  )
  return new Map(found)
}

function missing(arrived: readonly Arrival[], written: readonly Written[], by: Written['by']): readonly string[] {
  return written
    .filter((one) => one.by === by && !arrived.some(({ code }) => code === one.code))
    .map(({ code }) => code)
}

function doubled(arrived: readonly Arrival[]): readonly string[] {
  return arrived.map(({ code }) => code).filter((code, nth, all) => all.indexOf(code) !== nth)
}

/** Codes grow as they are written: each that comes after a later one. */
function disorder(arrived: readonly Arrival[]): readonly string[] {
  const first = [...new Set(arrived.map(({ code }) => code))]
  return first.filter((code, nth) => first.slice(0, nth).some((earlier) => earlier > code))
}

/** The first words apart, which come into a card that was there before. */
function delays(arrived: readonly Arrival[], [, ...written]: readonly Written[]): readonly number[] {
  return arrived.flatMap(({ code, at }) => written.filter((one) => one.code === code).map((one) => at - one.at))
}
