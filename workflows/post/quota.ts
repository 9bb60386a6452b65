import { most } from './said.ts'

/** A whole number of seats, 1 to 50; undefined when it is none. */
export function readQuota(typed: string): number | undefined {
  const seats = Number(typed.trim())
  return Number.isInteger(seats) && seats >= 1 && seats <= most.seats ? seats : undefined
}
