/** Whether what is shown says what a person looks for: to the eye, all spaces are one. */
export function readsAs(shown: string, wanted: string | RegExp): boolean {
  if (typeof wanted === 'string') return foldSpaces(shown).includes(foldSpaces(wanted))
  return shown.search(wanted) >= 0 || foldSpaces(shown).search(wanted) >= 0
}

/** The same text with plain spaces in place of those that don't break; no sign moves. */
export function foldSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ')
}
