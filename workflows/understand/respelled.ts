import { oneEditApart } from './one-edit-apart.ts'

/** The words of wishes that are often mistyped. */
const vocabulary: readonly string[] =
  'postuler candidature dossier retour revenir arriere annuler supprimer effacer donnees humain quelqu personne continuer reprendre passer suivant suivante modifier changer corriger adresse numero telephone portable commune prenom disponibilite motivation experience situation retirer abandonner parler conseiller numerique comment comprends recommencer commencer precedente question trompe besoin pouvez voudrais souhaite plus tard evaluer evaluation competence competences profil'.split(
    ' ',
  )

const shortest = 5
const alone = 7

/** Puts right one wrong letter in the longer words of a message; a single short word may be a name, and stays. */
export function respelled(folded: string): string {
  const words = folded.split(' ')
  const least = words.length === 1 ? alone : shortest
  return words.map((word) => (word.length < least ? word : meant(word))).join(' ')
}

function meant(word: string): string {
  if (vocabulary.includes(word)) return word
  return vocabulary.find((known) => known.length >= shortest && oneEditApart(known, word)) ?? word
}
