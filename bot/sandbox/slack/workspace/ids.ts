import type { World } from './world.ts'

/** A new id of Slack's form: a letter, then ten capitals and digits. */
export function newId(world: World, letter: string): string {
  world.serial += 1
  return letter + world.serial.toString(36).toUpperCase().padStart(10, '0')
}

/** A new message timestamp, "seconds.microseconds": unique, and later than all others. */
export function newTs(world: World, now: number): string {
  world.lastTs = Math.max(world.lastTs + 1, Math.floor(now * 1000))
  return tsOf(world.lastTs)
}

function tsOf(micros: number): string {
  const seconds = Math.floor(micros / 1_000_000)
  return `${seconds}.${String(micros - seconds * 1_000_000).padStart(6, '0')}`
}
