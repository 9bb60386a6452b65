import type { Sheet } from '#prompts/knowledge/sheet.ts'
import type { Reasoned } from '#workflows/answer/reasoned.ts'
import type { Answering } from '#workflows/chat/help/answering.ts'

/** A sheet of a few words. */
export function sheetOf(id: string, title: string, theme: Sheet['theme']): Sheet {
  return {
    id,
    title,
    theme,
    when: 'Vous voulez le faire.',
    steps: ['Ouvrez le site officiel.', 'Suivez les étapes.'],
    goodToKnow: [],
    never: ['Ne donnez pas vos codes.'],
    contacts: [{ who: 'Assurance maladie', number: '3646' }],
    questions: ['un', 'deux', 'trois', 'quatre', 'cinq', 'six'],
    words: [],
    source: { name: 'ameli.fr', url: 'https://www.ameli.fr/' },
    checked: '2026-10-02',
    reviewAfter: 6,
  }
}

export const vitale = sheetOf('carte-vitale-perdue', 'Refaire une carte Vitale perdue', 'social-sante')
export const ameli = sheetOf('ameli-compte', 'Ouvrir un compte Ameli', 'social-sante')
export const impots = sheetOf('impots-mot-de-passe', 'Retrouver le mot de passe des impôts', 'argent-impots')

const sheets = new Map([vitale, ameli, impots].map((sheet) => [sheet.id, sheet]))

/** An answering line by hand: the first of these words that is found in the texts decides. */
export const answering: Answering = {
  reason: ({ texts }) => {
    const masked = texts.join('\n')
    const [, found] = decided.find(([words]) => masked.includes(words)) ?? [null, { reason: 'nothing-found' as const }]
    return { ...nothing, masked, ...found }
  },
  sheets,
  themes: ['social-sante', 'argent-impots', 'papiers'],
}

const nothing: Omit<Reasoned, 'masked'> = {
  secrets: [],
  route: 'human',
  reason: 'nothing-found',
  sheet: null,
  choices: [],
  candidates: [{ sheet: ameli.id, score: 0.2 }],
  confidence: 0.5,
}

const decided: readonly (readonly [words: string, found: Partial<Reasoned>])[] = [
  ['faux conseiller', { route: 'urgent', reason: 'fraud-account', confidence: 0.97 }],
  ['voici mon mot de passe', { route: 'sensitive', reason: 'secrets-offered', confidence: 0.97 }],
  ['à ma place', { route: 'sensitive', reason: 'do-it-for-me' }],
  ['la météo', { route: 'refuse', reason: 'out-of-scope' }],
  ['mon dossier caf', { route: 'human', reason: 'personal-file' }],
  ['ma carte est', { route: 'urgent', reason: 'fraud-card', confidence: 0.6 }],
  ['vitale', { route: 'answer', reason: 'sheet', sheet: vitale.id }],
  ['impôts', { route: 'answer', reason: 'sheet', sheet: impots.id }],
  ['la carte', { route: 'answer', reason: 'clarify', choices: [vitale.id, ameli.id] }],
  ['le truc', { route: 'human', reason: 'not-understood' }],
]
