import type { TelegramState } from './state.ts'

/** The whole state as JSON. */
export function saveState(state: TelegramState): string {
  return JSON.stringify(state, (_key, value: unknown) => {
    if (value instanceof Map) return { $map: [...value] }
    if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') }
    return value
  })
}

/** A kill may have lost the last numbers given: those after a restart are far from them, so that none comes twice. */
const leap = 1_000

/** Reads back what `saveState` wrote; throws when it is anything else. */
export function loadState(saved: string): TelegramState {
  const state: unknown = JSON.parse(saved, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value
    if ('$map' in value && Array.isArray(value.$map)) return new Map(value.$map)
    if ('$bytes' in value) return new Uint8Array(Buffer.from(String(value.$bytes), 'base64'))
    return value
  })
  if (!isState(state)) throw new TypeError('not a snapshot of a Telegram')
  for (const counter of ['update', 'message', 'file'] as const) state.counters[counter] += leap
  return state
}

/** Nobody else writes snapshots: what it begins with tells enough. */
function isState(value: unknown): value is TelegramState {
  return typeof value === 'object' && value !== null && 'people' in value && value.people instanceof Map
}
