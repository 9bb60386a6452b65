import type { Params } from './params.ts'
import { isRecord } from './params.ts'

/** The payload of a call for the log: files by name and size. */
export function shownPayload(params: Params): Readonly<Record<string, unknown>> {
  if (params.uploads.size === 0) return params.fields
  const fields = Object.entries(params.fields).map(([name, value]) => [name, shownValue(value, params)])
  const direct = [...params.uploads].filter(([name]) => !/^\w{16,}$/.test(name))
  return Object.fromEntries([...fields, ...direct.map(([name, { name: file, bytes }]) => [name, sizeOf(file, bytes)])])
}

function shownValue(value: unknown, params: Params): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => shownValue(item, params))
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shownValue(item, params)]))
  const upload =
    typeof value === 'string' && value.startsWith('attach://') ? params.uploads.get(value.slice(9)) : undefined
  return upload ? sizeOf(upload.name, upload.bytes) : value
}

function sizeOf(name: string, bytes: Uint8Array): { readonly name: string; readonly size: number } {
  return { name, size: bytes.length }
}
