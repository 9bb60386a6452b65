/** An object read from outside, or about to be sent there. */
export interface Json {
  readonly [key: string]: unknown
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object, or an empty one. */
export function jsonOf(value: unknown): Json {
  return isJson(value) ? value : {}
}

/** The objects of a list; anything else is left out. */
export function jsonsOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : []
}

/** The text under a key; undefined when absent, empty, or not a text. */
export function textAt(json: Json, key: string): string | undefined {
  const value = json[key]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The object under a key, or an empty one. */
export function jsonAt(json: Json, key: string): Json {
  return jsonOf(json[key])
}

/** Parses JSON text; undefined when it is not JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
