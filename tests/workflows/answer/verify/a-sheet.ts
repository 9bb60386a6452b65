import type { Sheet } from '#prompts/knowledge/sheet.ts'

/** A sheet with a telephone number, a price, delays, a button, a site and a warning. Its facts are made up. */
export const sheet: Sheet = {
  id: 'renvoyer-un-colis',
  title: 'Renvoyer un colis et être remboursé',
  theme: 'banque-achats',
  when: 'Vous avez reçu un article qui ne va pas.',
  steps: [
    'Vous avez 14 jours pour changer d’avis.',
    'Ouvrez le site du vendeur, puis « Mes commandes ».',
    'Collez l’étiquette de retour sur le colis. Elle coûte 3,50 €.',
    'Déposez le colis avant 18 h 30 et gardez la preuve.',
    'Pas de réponse ? Appelez le 0 892 705 705 ou SignalConso.',
  ],
  goodToKnow: ['Le vendeur rembourse sous deux semaines.'],
  never: ['Ne donnez jamais le code de votre carte pour être remboursé.'],
  contacts: [{ who: 'Aide aux achats', number: '3939' }],
  questions: ['renvoyer', 'retour', 'colis', 'rembourser', 'article', 'taille'],
  words: ['amazon'],
  source: { name: 'Service-Public', url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F10485' },
  checked: '2026-01-05',
  reviewAfter: 12,
}

/** Its steps in other words, as a good model gives them. */
export const goodBody = `1. Pour changer d’avis, vous avez 14 jours.
2. Sur le site du vendeur, ouvrez « Mes commandes ».
3. Collez bien l’étiquette de retour sur le colis. Elle coûte 3,50 €.
4. Déposez votre colis avant 18h30. Gardez la preuve.
5. Si vous n’avez pas de réponse, appelez le 0892 705 705 ou SignalConso.`

export const englishBody = `1. You have 14 days to change your mind.
2. Open the site of the seller, then « Mes commandes ».
3. Put the label for the return on the parcel. It costs 3,50 €.
4. Take the parcel to the shop before 18:30 and keep the proof.
5. If there is no answer, call 0892 705 705 or SignalConso.`
