import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** One encryption key: `id` of 1 to 32 characters (letters, digits, `-`, `_`), `secret` of 32 bytes. */
export interface VaultKey {
  readonly id: string
  readonly secret: Uint8Array
}

/**
 * Seals what is stored. `context` says what the bytes are and whose (`cv:…`): a sealed value moved elsewhere won't open.
 * One key serves at most 2^32 seals (random nonces of 96 bits); rotate long before.
 */
export interface Vault {
  seal(bytes: Uint8Array, context: string): Uint8Array
  /** @throws {UnknownKey} when the key is gone; {BrokenSeal} when the bytes or the context are not those sealed. */
  open(sealed: Uint8Array, context: string): Uint8Array
  /** The id of the key that sealed this. @throws {BrokenSeal} when it is nothing we sealed. */
  keyOf(sealed: Uint8Array): string
}

/** A vault (AES-256-GCM) that seals with the first key and opens with any. */
export function createVault(keys: readonly [VaultKey, ...VaultKey[]]): Vault {
  const secrets = new Map(keys.map(({ id, secret }) => [id, secret]))
  const [first] = keys
  return {
    seal: (bytes, context) => seal(first, bytes, context),
    open: (sealed, context) => {
      const parts = split(sealed)
      const secret = secrets.get(parts.id)
      if (!secret) throw new UnknownKey(parts.id)
      return open(secret, parts, context)
    },
    keyOf: (sealed) => split(sealed).id,
  }
}

/** The value was sealed by a key that is no longer among ours. */
export class UnknownKey extends Error {
  readonly id: string
  constructor(id: string) {
    super(`No key "${id}" among PASSERELLE_KEYS: put it back, after the first, to open what it sealed.`)
    this.name = 'UnknownKey'
    this.id = id
  }
}

/** The value was altered, moved to another context, or never sealed by us. */
export class BrokenSeal extends Error {
  override readonly name = 'BrokenSeal'
}

/** Layout: version (1 byte), length of the key's id (1), id, nonce (12), cipher text, tag (16). */
const version = 1
const sizes = { nonce: 12, tag: 16 }

interface Parts {
  readonly id: string
  readonly header: Uint8Array
  readonly nonce: Uint8Array
  readonly cipherText: Uint8Array
  readonly tag: Uint8Array
}

function seal(key: VaultKey, bytes: Uint8Array, context: string): Uint8Array {
  const id = Buffer.from(key.id)
  const header = Buffer.concat([Buffer.from([version, id.length]), id])
  const nonce = randomBytes(sizes.nonce)
  const cipher = createCipheriv('aes-256-gcm', key.secret, nonce)
  cipher.setAAD(Buffer.concat([header, Buffer.from(context)]))
  return Buffer.concat([header, nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

function open(secret: Uint8Array, parts: Parts, context: string): Uint8Array {
  const decipher = createDecipheriv('aes-256-gcm', secret, parts.nonce, { authTagLength: sizes.tag })
  decipher.setAAD(Buffer.concat([parts.header, Buffer.from(context)]))
  decipher.setAuthTag(parts.tag)
  try {
    return Buffer.concat([decipher.update(parts.cipherText), decipher.final()])
  } catch (cause) {
    throw new BrokenSeal('The sealed value was altered, or belongs elsewhere.', { cause })
  }
}

function split(sealed: Uint8Array): Parts {
  const headerLength = 2 + (sealed[1] ?? 0)
  if (sealed[0] !== version || sealed.length < headerLength + sizes.nonce + sizes.tag) {
    throw new BrokenSeal('Not a sealed value.')
  }
  const body = headerLength + sizes.nonce
  return {
    id: Buffer.from(sealed.subarray(2, headerLength)).toString(),
    header: sealed.subarray(0, headerLength),
    nonce: sealed.subarray(headerLength, body),
    cipherText: sealed.subarray(body, sealed.length - sizes.tag),
    tag: sealed.subarray(sealed.length - sizes.tag),
  }
}
