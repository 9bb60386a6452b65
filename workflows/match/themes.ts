/** Workshops of the programme, each with the Pix competences it needs and the level that helping others takes. */
export const themeNeeds = {
  bases: { '1.2': 3, '5.1': 3, '5.2': 3 },
  messagerie: { '2.1': 4 },
  demarches: { '1.1': 3, '2.4': 4 },
  donnees: { '4.2': 5 },
  reseaux: { '2.2': 4, '2.4': 4, '4.2': 4 },
  cv: { '3.1': 4, '3.3': 3 },
  teletravail: { '2.1': 4, '2.3': 4 },
  sante: { '2.4': 4, '4.2': 4 },
  parents: { '4.2': 4, '4.3': 4 },
  securite: { '4.1': 5, '4.2': 4 },
  creation: { '3.1': 4, '3.2': 4 },
  culture: { '5.2': 4, '1.1': 4 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>

export type Theme = keyof typeof themeNeeds

export const themes: readonly Theme[] = Object.keys(themeNeeds).filter(isTheme)

export function isTheme(word: string): word is Theme {
  return Object.hasOwn(themeNeeds, word)
}
