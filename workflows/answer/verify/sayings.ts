import { fold, withoutAccents } from '../../understand/fold.ts'
import { isNegative, sentencesOf, shareIn, stemsOf } from './sentences.ts'

/**
 * Whether a text speaks for itself, promises, or tells of its instructions, where its sheet does not: steps are told to
 * the person, and what is handed over is said by who does it.
 */
export function speaksForItself(text: string, sheetText: string): boolean {
  const unquoted = withoutAccents(text).replace(/«[^»]*»|“[^”]*”|"[^"]*"/g, ' ')
  const known = new Set(fold(sheetText).split(' '))
  return Array.from(unquoted.matchAll(own), ([word]) => fold(word)).some(
    (word) => !word.split(' ').every((part) => known.has(part)),
  )
}

/** Whether a sentence has someone give a secret, or in another language so much as names one, unless the sheet says it. */
export function asksSecret(text: string, sheetText: string): boolean {
  const known = ` ${fold(sheetText)} `
  return sentencesOf(text).some((sentence) => {
    const folded = fold(sentence)
    if (known.includes(` ${folded} `)) return false
    return (
      foreignSecret.test(folded) || (giving.test(folded) && secret.test(folded) && !/\b(?:jamais|ne|n)\b/.test(folded))
    )
  })
}

/** Whether a sentence has the person do what swindlers ask, unless all its words stand in one sentence of the sheet. */
export function asksRisk(text: string, sheetText: string): boolean {
  const known = sentencesOf(sheetText).map(stemsOf)
  const isKnown = (sentence: string): boolean => known.some((stems) => shareIn(stemsOf(sentence), stems) === 1)
  return sentencesOf(text).some((said) => risky.test(fold(said)) && !isNegative(said) && !isKnown(said))
}

const risky =
  /\b(?:virements?|mandats? cash|cartes? cadeaux?|cartes? prepayees?|coupons?|transcash|paysafe\w*|western union|bitcoins?|crypto\w*|any ?desk|team ?viewer|rust ?desk|prise en main|prendre la main|partag\w+ (?:votre |l |son )?ecran|(?:cliqu|touch|ouvr|suiv)\w* (?:sur )?(?:le|ce|un) lien|rappel\w+|bank transfer|wire|gift cards?|transferencia|transferencias|bonifico)\b/

const own = new RegExp(
  [
    "(?<![a-z'-])(?:je|moi|nous|notre|nos|mon|mes)(?![a-z'])",
    "(?<![a-z])j'",
    '(?<![a-z-])(?:i|we|our|my|me|yo|nosotros|eu|io|noi)(?![a-z])',
    '(?<![a-z])(?:conseiller\\w*|prompt\\w*|json|consignes?|instructions?|systeme? prompt|system|modele de langage|language model|assistant\\w*|chatbot|intelligence artificielle|fiches?|sheets?|sufficient|confidence|needshuman|ignore[rz]?|bien sur|voici|desole\\w*|sorry)(?![a-z])',
  ].join('|'),
  'g',
)

const giving =
  /\b(?:donn|envo|dict|montr|photographi|lis|lire|communiqu|transm|dit|dire|ecriv|indiqu|fourni|confi|partag|repond|tap|saisi|entr|rempli|laiss)[a-z]*\b/
const secret =
  /\b(?:mots? de passe|mdp|codes?|identifiants?|cartes?|cryptogramme|iban|rib|numeros?|pin|securite sociale|papiers?|pieces? d identite)\b/
const foreignSecret =
  /\b(?:passwords?|passcode|pin|contrasenas?|palavras? passe|senhas?|parola d ordine|credit card|bank card|tarjeta|cartao|codigos?|codici|codice|iban|social security|security code|codes? secrets?)\b/
