import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BrokenSeal, createVault, UnknownKey } from '#bot/keys.ts'

const key = (id: string): { id: string; secret: Uint8Array } => ({ id, secret: randomBytes(32) })
const old = key('2026')
const text = Buffer.from('un CV en PDF')

test('what is sealed opens again in its own context, whatever it holds', () => {
  const vault = createVault([old])
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), (bytes, context) => {
      expect(Buffer.from(vault.open(vault.seal(bytes, context), context))).toEqual(Buffer.from(bytes))
    }),
  )
})

test('the same bytes never look the same twice, and never show', () => {
  const vault = createVault([old])
  const sealed = Buffer.from(vault.seal(text, 'cv:1'))
  expect(sealed.equals(vault.seal(text, 'cv:1'))).toBe(false)
  expect(sealed.includes(text)).toBe(false)
})

test('any altered byte, header included, or a missing end is refused', () => {
  const vault = createVault([old])
  const sealed = vault.seal(text, 'cv:1')
  for (let at = 0; at < sealed.length; at++) {
    const altered = Buffer.from(sealed)
    altered.writeUInt8(altered.readUInt8(at) ^ 1, at)
    expect(() => vault.open(altered, 'cv:1'), `byte ${at}`).toThrow()
    expect(() => vault.open(sealed.subarray(0, at), 'cv:1'), `cut at ${at}`).toThrow()
  }
})

test('a sealed value moved to another context is refused', () => {
  const vault = createVault([old])
  expect(() => vault.open(vault.seal(text, 'cv:1'), 'cv:2')).toThrow(BrokenSeal)
})

test('after a rotation the old opens, and the new key seals', () => {
  const before = createVault([old]).seal(text, 'cv:1')
  const rotated = createVault([key('2027'), old])
  expect(Buffer.from(rotated.open(before, 'cv:1'))).toEqual(text)
  expect(rotated.keyOf(before)).toBe('2026')
  expect(rotated.keyOf(rotated.seal(text, 'cv:1'))).toBe('2027')
})

test('a key that is gone is named', () => {
  const sealed = createVault([old]).seal(text, 'cv:1')
  expect(() => createVault([key('2027')]).open(sealed, 'cv:1')).toThrow(new UnknownKey('2026'))
})

test('another secret under the same id does not open', () => {
  const sealed = createVault([old]).seal(text, 'cv:1')
  expect(() => createVault([key('2026')]).open(sealed, 'cv:1')).toThrow(BrokenSeal)
})
