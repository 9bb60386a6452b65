import { badRequest } from './refusal.ts'

/** A call as it came: fields are JSON values, or strings when the body was a form; files are apart. */
export interface Params {
  readonly fields: Readonly<Record<string, unknown>>
  readonly uploads: ReadonlyMap<string, Upload>
}

export interface Upload {
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
}

/** A string field, '' when absent; numbers are written out, as in a form. */
export function text(params: Params, name: string): string {
  const value = params.fields[name]
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** A string in JSON, '' for anything else. */
export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** An integer field held between `min` and `max`; `otherwise` when absent or not a number. */
export function integer(
  params: Params,
  name: string,
  otherwise: number,
  min = Number.NEGATIVE_INFINITY,
  max = Number.POSITIVE_INFINITY,
): number {
  const value = Number.parseInt(text(params, name), 10)
  return Number.isNaN(value) ? otherwise : Math.min(Math.max(value, min), max)
}

export function decimal(params: Params, name: string): number | undefined {
  const value = Number.parseFloat(text(params, name))
  return Number.isNaN(value) ? undefined : value
}

export function flag(params: Params, name: string): boolean {
  return ['true', 'yes', '1'].includes(text(params, name).toLowerCase())
}

/** A field that holds JSON, as a value or written in a string; undefined when absent. `refusal` tells what it was. */
export function json(params: Params, name: string, refusal: string): unknown {
  const value = params.fields[name]
  if (typeof value !== 'string') return value ?? undefined
  if (value === '') return undefined
  const parsed = parseJson(value)
  if (!parsed) throw badRequest(refusal)
  return parsed.value
}

/** The value written in a text, or undefined when it is not JSON. */
export function parseJson(written: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(written) }
  } catch {
    return undefined
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
