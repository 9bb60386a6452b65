/** A thank-you or an acknowledgement that asks for nothing, as a whole message. */
export function isThanks(words: string): boolean {
  return /^\s*(?:ok(?:ay)?|d.?accord|super|parfait|tr[eè]s bien|g[eé]nial|(?:un grand |mille )?merci)(?: (?:beaucoup|bien|infiniment|[aà] vous))?[\s.!)🙏👍]*$/iu.test(
    words,
  )
}

/** « Envoyer », « j’envoie » : the word of the summary's own button. */
export function isSend(words: string): boolean {
  return /^\s*(?:j.)?(?:envo(?:yer|ie|yez|yé)|send)(?: (?:la|le|ma candidature|mon dossier|tout))?[\s.!]*$/iu.test(
    words,
  )
}

/** Whether something is said: a word of two letters, or a number as long as a card's; no command that does not exist. */
export function hasWords(words: string): boolean {
  return !words.trimStart().startsWith('/') && /[\p{L}\p{M}]{2}|(?:\d\s?){8}/u.test(words)
}
