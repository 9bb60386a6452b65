import { introducedAs } from './introduced.ts'
import { isLuhn } from './luhn.ts'
import { isPublicNumber } from './public-number.ts'
import { spokenRuns, type SpokenRun } from './spoken-digits.ts'
import type { Span } from './span.ts'

/**
 * Numbers dictated in words, one by one or two by two: telephones, cards, codes. An amount, a year or a date in words is
 * one number or two and stays, as do public numbers.
 */
export function findDictated(shadow: string): readonly Span[] {
  return spokenRuns(shadow).flatMap((run) => (isDictated(run, shadow) ? [spanOf(run)] : []))
}

function isDictated(run: SpokenRun, shadow: string): boolean {
  if (run.words === 0 || isPublicNumber(run.digits) || unit.test(shadow.slice(run.end))) return false
  if (introducedAs(shadow, run.start) === 'other' && run.digits.length < 10) return false
  if (personal.test(run.digits)) return true
  if (run.digits.length >= 8 && run.numbers >= 3 && run.words >= 2) return true
  if (run.numbers >= 4 && run.words >= 3) return true
  return run.digits.length >= 3 && secret.test(shadow.slice(Math.max(0, run.start - reach), run.start))
}

const unit =
  /^\s?(?:euros?|€|ans|jours?|mois|heures?|minutes?|fois|semaines?|personnes?|chiffres?|caracteres?|mille|pour\s?cents?|kilo|go\b|mega)/
const reach = 80
const personal = /^0[1-9]\d{8}$/
const secret =
  /\b(?:codes?|cod|cr[iy]ptog\w*|crypto|cvv|cvc|pin|mots? de passe|mdp|chif+res?|au dos|au verso|derriere)\b(?!\s(?:postal|promo|ape|naf|erreur|barre|civil|penal|de la route|du travail))[\s:,]*(?:(?!page|article|rue|etage|paie|paye|coute)[a-z']{1,8}[\s:,']+){0,9}$/

function spanOf({ start, end, digits }: SpokenRun): Span {
  if (personal.test(digits)) return { start, end, kind: 'telephone' }
  return { start, end, kind: digits.length === 16 && isLuhn(digits) ? 'card' : 'dictated' }
}
