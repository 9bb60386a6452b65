import type { TelegramState } from './state.ts'

/** The whole state as JSON. */
export function saveState(state: TelegramState): string {
  return JSON.stringify(state, (_key, value: unknown) => {
    if (value instanceof Map) return { $map: [...value] }
    if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') }
    return value
  })
}

/** Reads back what `saveState` wrote; throws when it is not JSON. Nobody else writes these, so the shape is trusted. */
export function loadState(saved: string): TelegramState {
  return JSON.parse(saved, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value
    if ('$map' in value && Array.isArray(value.$map)) return new Map(value.$map)
    if ('$bytes' in value) return new Uint8Array(Buffer.from(String(value.$bytes), 'base64'))
    return value
  }) as TelegramState
}
