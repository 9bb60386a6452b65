import { type Features, tableSize } from './features.ts'
import { rarityOf } from './rarity.ts'

/** One message whose right is known. */
export interface Neighbour<Label> {
  readonly features: Features
  readonly label: Label
  /** The sheet that answers it, if one is known to. */
  readonly sheet: string | null
}

/** What the known messages nearest to one say of it. */
export interface Near<Label> {
  /** By label: its share, 0..1, among the nearest few; empty when none is near. */
  readonly labels: ReadonlyMap<Label, number>
  /** 0..1: how near the nearest is that a sheet answers. */
  readonly nearest: number
  /** By sheet: the share, 0..1, of the votes of the nearest that are its own. */
  readonly votes: ReadonlyMap<string, number>
}

export type Neighbours<Label> = (features: Features) => Near<Label>

/** Nearness is the cosine of features weighted by their rarity; common ones are passed over. Learnt in small steps. */
export function* createNeighbours<Label>(messages: readonly Neighbour<Label>[]): Generator<void, Neighbours<Label>> {
  const rarity = rarityOf(messages)
  const postings = yield* postingsOf(messages, rarity)
  const near = new Float32Array(messages.length)
  return (features) => {
    near.fill(0)
    const { places, weights } = features
    const length = lengthOf(features, rarity)
    for (let each = 0; each < places.length; each += 1) {
      const place = places[each] ?? 0
      const worth = ((weights[each] ?? 0) * (rarity[place] ?? 0)) / length
      if (worth > 0) addTo(near, postings, place, worth)
    }
    return told(near, messages)
  }
}

const few = 9
const most = 30

function told<Label>(near: Float32Array, messages: readonly Neighbour<Label>[]): Near<Label> {
  const nearest = highest(near, most).flatMap((message) => {
    const known = messages[message]
    return known ? [{ ...known, nearness: near[message] ?? 0 }] : []
  })
  const votes = new Map<string, number>()
  const all = nearest.reduce((sum, { nearness }) => sum + nearness, 0)
  for (const { sheet, nearness } of nearest) {
    if (sheet !== null) votes.set(sheet, (votes.get(sheet) ?? 0) + nearness / all)
  }
  return { labels: labelsOf(nearest.slice(0, few)), nearest: nearest.find(({ sheet }) => sheet)?.nearness ?? 0, votes }
}

/** The places of the `count` highest scores above zero, highest first, in one pass. */
function highest(scores: Float32Array, count: number): readonly number[] {
  const scoreAt = (place: number | undefined): number => (place === undefined ? 0 : (scores[place] ?? 0))
  const best: number[] = []
  scores.forEach((score, place) => {
    if (score <= scoreAt(best[count - 1])) return
    const at = best.findIndex((other) => scoreAt(other) < score)
    best.splice(at === -1 ? best.length : at, 0, place)
    best.length = Math.min(best.length, count)
  })
  return best
}

function labelsOf<Label>(
  nearest: readonly { readonly label: Label; readonly nearness: number }[],
): ReadonlyMap<Label, number> {
  const all = nearest.reduce((sum, { nearness }) => sum + nearness * nearness, 0)
  const labels = new Map<Label, number>()
  for (const { label, nearness } of nearest) labels.set(label, (labels.get(label) ?? 0) + (nearness * nearness) / all)
  return labels
}

/** The length of a message once each feature's weight is multiplied by its rarity. */
function lengthOf({ places, weights }: Features, rarity: Float64Array): number {
  let squares = 0
  for (let each = 0; each < places.length; each += 1) {
    squares += ((weights[each] ?? 0) * (rarity[places[each] ?? 0] ?? 0)) ** 2
  }
  return Math.sqrt(squares) || 1
}

/** By place, the messages that have the feature with its worth in each, one after the other: those from `starts[place]`. */
interface Postings {
  readonly starts: Int32Array
  readonly messages: Int32Array
  readonly worths: Float32Array
}

function addTo(near: Float32Array, { starts, messages, worths }: Postings, place: number, worth: number): void {
  for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) {
    const message = messages[at] ?? 0
    near[message] = (near[message] ?? 0) + worth * (worths[at] ?? 0)
  }
}

function* postingsOf(all: readonly Neighbour<unknown>[], rarity: Float64Array): Generator<void, Postings> {
  const starts = startsOf(all)
  const count = starts[tableSize] ?? 0
  const [messages, worths, filled] = [new Int32Array(count), new Float32Array(count), starts.slice()]
  for (const [message, { features }] of all.entries()) {
    if (message % breath === 0) yield
    const { places, weights } = features
    const length = lengthOf(features, rarity)
    for (let each = 0; each < places.length; each += 1) {
      const place = places[each] ?? 0
      const at = filled[place] ?? 0
      filled[place] = at + 1
      messages[at] = message
      worths[at] = ((weights[each] ?? 0) * (rarity[place] ?? 0)) / length
    }
  }
  return { starts, messages, worths }
}

/** Messages between two steps. */
const breath = 500

function startsOf(all: readonly Neighbour<unknown>[]): Int32Array {
  const starts = new Int32Array(tableSize + 1)
  for (const { features } of all) {
    for (const place of features.places) starts[place + 1] = (starts[place + 1] ?? 0) + 1
  }
  for (let place = 0; place < tableSize; place += 1) starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0)
  return starts
}
