import type { PostFault } from '#prompts/copy/slack-posts.ts'
import { shorten } from '../shorten.ts'

/** What to do about a word that can't be read. */
export function faultWords(fault: PostFault): string {
  switch (fault.why) {
    case 'too-long':
      return `Trop long : ${fault.max} caractères au plus.`
    case 'number':
      return `Un nombre entier de 1 à ${fault.max}.`
    case 'weight':
      return `Un poids de ${fault.least} à ${fault.most}, et au moins un au-dessus de zéro.`
    case 'unknown': {
      const known = fault.known.length > 0 ? ` Mots possibles : ${fault.known.join(', ')}.` : ''
      return `« ${shorten(fault.word, 60)} » n’est pas connu.${known}`
    }
    default:
      return simpleFaults[fault.why]
  }
}

const simpleFaults = {
  missing: 'Merci de remplir cette ligne.',
  siret: 'Ce numéro n’est pas un SIRET (14 chiffres) ni un RIDET (9 ou 10). Vérifiez chaque chiffre.',
  commune: 'Cette commune n’est pas connue. Essayez avec son code postal.',
  communes: 'Plusieurs communes portent ce nom. Ajoutez le code postal.',
  'no-channel': 'Aucun canal ne couvre ce territoire. Une administratrice ou un administrateur peut l’ouvrir.',
  perimeter: 'Cette commune n’est pas dans vos territoires.',
  date: 'Une date comme 2027-03-15.',
  past: 'Cette date est passée.',
  'no-file': 'Aucun dossier ne porte cette référence.',
  'several-files': 'Plusieurs dossiers portent cette référence. Cherchez avec /passerelle chercher.',
  listed: 'Cette personne est déjà dans la liste.',
} as const
