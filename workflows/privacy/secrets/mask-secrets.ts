import { type SecretKind, secretKinds } from '../../answer/reasoned.ts'
import { secretMarks } from '../../understand/secret-mark.ts'
import { findCard } from './find-card.ts'
import { findCode } from './find-code.ts'
import { findDictated } from './find-dictated.ts'
import { findEmail } from './find-email.ts'
import { findIban } from './find-iban.ts'
import { findLoosePassword } from './find-loose-password.ts'
import { findPassword } from './find-password.ts'
import { findSocialSecurity } from './find-social-security.ts'
import { findTelephone } from './find-telephone.ts'
import { shadowOf } from './shadow.ts'
import type { Finder } from './span.ts'

/** A text without its secrets, and their kinds in the order of the contract. */
export interface Masked {
  readonly masked: string
  readonly secrets: readonly SecretKind[]
}

/**
 * Hides what must not leave: bank cards and their codes, IBANs, social-security numbers, passwords, codes received once,
 * numbers dictated in words, e-mail addresses, people's telephone numbers. Prices, dates, postal codes, numbers of
 * files, orders and parcels, and public telephone numbers stay. Masking twice changes nothing more.
 */
export function maskSecrets(text: string): Masked {
  const found = new Set<SecretKind>()
  let masked = text.normalize('NFC').replace(invisible, '')
  for (let round = 0, before = ''; before !== masked && round < most; round += 1) {
    before = masked
    for (const find of finders) masked = hidden(masked, find, found)
  }
  return { masked, secrets: secretKinds.filter((kind) => found.has(kind)) }
}

/** What is hidden may tell of its neighbour (« … ou … »): rounds go on until nothing more is found. */
const most = 8

/** Soft hyphens and zero-width marks would cut a number in two without being seen. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** What is surest first: a later one never looks inside an earlier mark. */
const finders: readonly Finder[] = [
  findEmail,
  findIban,
  findSocialSecurity,
  findCard,
  findTelephone,
  findDictated,
  findCode,
  findPassword,
  findLoosePassword,
]

function hidden(text: string, find: Finder, found: Set<SecretKind>): string {
  const spans = find(shadowOf(text), text).toSorted((one, other) => one.start - other.start || other.end - one.end)
  let [written, from] = ['', 0]
  for (const { start, end, kind } of spans) {
    if (start < from) continue
    found.add(kind)
    written += text.slice(from, start) + secretMarks[kind]
    from = end
  }
  return written + text.slice(from)
}
