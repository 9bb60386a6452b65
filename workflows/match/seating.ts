import { real, whole } from './numbers.ts'

/**
 * Who is in which list. A candidate has turns, one for each list they may be in; a post has seats. A turn is the number
 * `candidate × most turns + nth`, a seat `post × most seats + nth`; -1 is nobody, or nowhere.
 */
export interface Seating {
  readonly mostTurns: number
  readonly mostSeats: number
  readonly turnsOf: Int32Array
  readonly seatsOf: Int32Array
  /** Candidates, and posts, that need no first one: something that is kept serves them already. */
  readonly seen: Uint8Array
  readonly shown: Uint8Array
  readonly seatOfTurn: Int32Array
  readonly turnOfSeat: Int32Array
  /** By seat: the score of who sits there. */
  readonly score: Float64Array
}

export function emptySeating(turnsOf: Int32Array, seatsOf: Int32Array, seen: Uint8Array, shown: Uint8Array): Seating {
  const mostTurns = turnsOf.reduce((most, one) => Math.max(most, one), 1)
  const mostSeats = seatsOf.reduce((most, one) => Math.max(most, one), 1)
  return {
    mostTurns,
    mostSeats,
    turnsOf,
    seatsOf,
    seen,
    shown,
    seatOfTurn: new Int32Array(turnsOf.length * mostTurns).fill(-1),
    turnOfSeat: new Int32Array(seatsOf.length * mostSeats).fill(-1),
    score: new Float64Array(seatsOf.length * mostSeats),
  }
}

export function seat(seating: Seating, turn: number, chair: number, score: number): void {
  seating.seatOfTurn[turn] = chair
  seating.turnOfSeat[chair] = turn
  seating.score[chair] = score
}

/** Frees a seat, and its turn. */
export function unseat(seating: Seating, chair: number): void {
  const turn = whole(seating.turnOfSeat, chair)
  if (turn >= 0) seating.seatOfTurn[turn] = -1
  seating.turnOfSeat[chair] = -1
}

/** A seat of the post that is free; -1 when none is. */
export function freeSeat({ mostSeats, seatsOf, turnOfSeat }: Seating, post: number): number {
  const first = post * mostSeats
  const end = first + whole(seatsOf, post)
  for (let chair = first; chair < end; chair += 1) if (turnOfSeat[chair] === -1) return chair
  return -1
}

export function freeTurn({ mostTurns, turnsOf, seatOfTurn }: Seating, person: number): number {
  const first = person * mostTurns
  const end = first + whole(turnsOf, person)
  for (let turn = first; turn < end; turn += 1) if (seatOfTurn[turn] === -1) return turn
  return -1
}

export function taken({ mostSeats, seatsOf, turnOfSeat }: Seating, post: number): number {
  const first = post * mostSeats
  let sum = 0
  for (let chair = first; chair < first + whole(seatsOf, post); chair += 1) sum += turnOfSeat[chair] === -1 ? 0 : 1
  return sum
}

export function listed({ mostTurns, turnsOf, seatOfTurn }: Seating, person: number): number {
  const first = person * mostTurns
  let sum = 0
  for (let turn = first; turn < first + whole(turnsOf, person); turn += 1) sum += seatOfTurn[turn] === -1 ? 0 : 1
  return sum
}

/** Whether this post's list holds this candidate. */
export function sits({ mostSeats, mostTurns, seatsOf, turnOfSeat }: Seating, person: number, post: number): boolean {
  const first = post * mostSeats
  for (let chair = first; chair < first + whole(seatsOf, post); chair += 1) {
    const turn = whole(turnOfSeat, chair)
    if (turn >= 0 && Math.floor(turn / mostTurns) === person) return true
  }
  return false
}

/** Who sits in a post's list, and where. */
export function seatedAt(
  { mostSeats, mostTurns, seatsOf, turnOfSeat }: Seating,
  post: number,
): readonly { readonly person: number; readonly chair: number }[] {
  const first = post * mostSeats
  return Array.from({ length: whole(seatsOf, post) }, (_, nth) => first + nth).flatMap((chair) => {
    const turn = whole(turnOfSeat, chair)
    return turn < 0 ? [] : [{ person: Math.floor(turn / mostTurns), chair }]
  })
}

/** The seats of a candidate. */
export function chairsOf({ mostTurns, turnsOf, seatOfTurn }: Seating, person: number): readonly number[] {
  const first = person * mostTurns
  return Array.from(seatOfTurn.subarray(first, first + whole(turnsOf, person))).filter((chair) => chair >= 0)
}

/** Whose seat it is. */
export function postOf({ mostSeats }: Seating, chair: number): number {
  return Math.floor(chair / mostSeats)
}

/** The last turn of a candidate that has a seat; -1 when none has. */
export function lastTaken({ mostTurns, seatOfTurn }: Seating, person: number): number {
  for (let turn = (person + 1) * mostTurns - 1; turn >= person * mostTurns; turn -= 1) {
    if (seatOfTurn[turn] !== -1) return turn
  }
  return -1
}

/** The seat of who brings a post least above what their turn costs; -1 when nobody sits there. */
export function worstSeat(
  { mostSeats, seatsOf, turnOfSeat, score }: Seating,
  prices: Float64Array,
  post: number,
): number {
  const start = post * mostSeats
  let worst = -1
  let least = Number.POSITIVE_INFINITY
  for (let chair = start; chair < start + whole(seatsOf, post); chair += 1) {
    const turn = whole(turnOfSeat, chair)
    if (turn < 0) continue
    const brings = real(score, chair) - real(prices, turn)
    if (brings >= least) continue
    worst = chair
    least = brings
  }
  return worst
}

/** Nobody sits anywhere. */
export function emptyAll({ seatOfTurn, turnOfSeat }: Seating): void {
  seatOfTurn.fill(-1)
  turnOfSeat.fill(-1)
}
