/** What stands in a text for what was hidden of its author, recognised when met again. */
export const identityMarks = {
  prenom: '[prénom]',
  nom: '[nom]',
  email: '[e-mail]',
  telephone: '[téléphone]',
} as const

/** Splits a text around the marks, which are the odd parts. */
export const anyIdentityMark = /(\[(?:prénom|nom|e-mail|téléphone)\])/

/** What introduces a name, on decomposed text (NFD): "je m'appelle", "mon prénom est", "madame". */
export const nameIntroduction =
  "(?:je m['’]appel+e|je me nomme|je suis|moi c['’]est|mon (?:pre\\p{M}*)?nom(?: de famille)?(?: est| c['’]est)?|(?:pre\\p{M}*)?nom|signe\\p{M}*e?|monsieur|madame|mme|mlle|mr)"
