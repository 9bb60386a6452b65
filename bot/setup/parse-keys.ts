import type { VaultKey } from '#bot/keys.ts'

/** What became of `id:base64key,id:base64key`: the keys in order, or a fault that shows no part of a key. */
export type ParsedKeys = { readonly keys: readonly [VaultKey, ...VaultKey[]] } | { readonly fault: string }

/** Reads PASSERELLE_KEYS and the sandbox's own file, which is written the same way. */
export function parseKeys(text: string): ParsedKeys {
  const entries = text.split(/[,\n]/).flatMap((entry) => entry.trim() || [])
  const parsed = entries.map(parseKey)
  const wrong = parsed.indexOf(undefined)
  if (wrong >= 0)
    return { fault: `key ${wrong + 1} of ${entries.length} is not ID:KEY with a KEY of 32 bytes in base64` }
  const [first, ...others] = parsed.filter((key) => key !== undefined)
  if (!first) return { fault: 'there is no key in it' }
  const ids = new Set(parsed.map((key) => key?.id))
  return ids.size === parsed.length ? { keys: [first, ...others] } : { fault: 'two keys have the same ID' }
}

function parseKey(entry: string): VaultKey | undefined {
  const parts = /^([\w-]{1,32}):([A-Za-z0-9+/_-]{42,43}={0,2})$/.exec(entry)
  const [, id, encoded] = parts ?? []
  if (id === undefined || encoded === undefined) return undefined
  const secret = Buffer.from(encoded, 'base64')
  return secret.length === 32 ? { id, secret } : undefined
}
