import { type Sheet, sheetSchema } from '#prompts/knowledge/sheet.ts'

/** A sheet for tests: its id, title and questions; the rest is plain. */
export function aSheet(id: string, title: string, asked: readonly string[], more: Partial<Sheet> = {}): Sheet {
  const fillers = Array.from({ length: Math.max(0, 6 - asked.length) }, () => title)
  return sheetSchema.parse({
    id,
    title,
    theme: 'demarches',
    when: `${title}.`,
    steps: ['Ouvrez le site.', 'Suivez les étapes.'],
    goodToKnow: [],
    never: [],
    contacts: [],
    questions: [...asked, ...fillers],
    words: [],
    source: { name: 'Exemple', url: 'https://example.gouv.fr/' },
    checked: 'unverified',
    reviewAfter: 12,
    ...more,
  })
}

export const fewSheets: readonly Sheet[] = [
  aSheet(
    'ameli-mot-de-passe',
    'Mot de passe Ameli oublié',
    ['je ne peux plus entrer sur ameli', 'mot de passe ameli perdu'],
    {
      theme: 'sante',
    },
  ),
  aSheet('caf-connexion', 'Entrer sur le site de la CAF', ['me connecter à la caf', 'mon compte caf est bloqué'], {
    theme: 'social-sante',
  }),
  aSheet('wifi', 'Se connecter au Wi-Fi', ['brancher internet chez moi', 'mon téléphone ne trouve pas le wifi']),
  aSheet('appareil-fige', 'L’écran est figé', ['mon ordinateur est bloqué', 'plus rien ne bouge']),
  aSheet('carte-grise', 'Mettre une voiture à son nom', ['refaire la carte grise', 'immatriculation du véhicule']),
  aSheet('code-sms', 'Je ne reçois pas le code par SMS', [
    'le code sms n’arrive pas',
    'code de vérification jamais reçu',
  ]),
]
