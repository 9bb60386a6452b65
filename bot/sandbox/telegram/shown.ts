import type { Params } from './params.ts'

/** The payload of a call for the log: files by name and size. */
export function shownPayload(params: Params): Readonly<Record<string, unknown>> {
  if (params.uploads.size === 0) return params.fields
  const shown: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(params.fields)) shown[name] = shownValue(value, params)
  const attached = JSON.stringify(params.fields)
  for (const [name, upload] of params.uploads) {
    if (!attached.includes(`attach://${name}`)) shown[name] = sizeOf(upload.name, upload.bytes)
  }
  return shown
}

function shownValue(value: unknown, params: Params): unknown {
  const upload =
    typeof value === 'string' && value.startsWith('attach://') ? params.uploads.get(value.slice(9)) : undefined
  return upload ? sizeOf(upload.name, upload.bytes) : value
}

function sizeOf(name: string, bytes: Uint8Array): { readonly name: string; readonly size: number } {
  return { name, size: bytes.length }
}
