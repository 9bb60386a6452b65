import type { Choice } from '#prompts/copy/choices.ts'
import { answering } from '#tests/kit/answering.ts'
import { pix } from '#tests/kit/pix-reference.ts'
import { seedOf, specify } from '#tests/kit/specification.ts'
import type { Effect } from '#workflows/effects.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'
import { chatKind } from '#workflows/chat/kind.ts'
import type { Reference } from '#workflows/reference.ts'
import { newTeam } from '#workflows/team/new-team.ts'
import type { Commune, Communes } from '#workflows/understand/commune.ts'

/** What Amina types. */
export function said(text: string): ChatEvent {
  return { is: 'message.received', message: 1, text, firstName: 'Amina' }
}

/** What Amina presses. Each press is on a message of its own, unless told. */
export function pressed(choice: Choice, message = 2): ChatEvent {
  return { is: 'choice.made', message, choice, firstName: 'Amina' }
}

/** The names of what is said, shown or rewritten, in order. */
export function saidNames(effects: readonly Effect[]): readonly string[] {
  return effects.flatMap((effect) =>
    'message' in effect && effect.message && isChat(effect) ? [effect.message.name] : [],
  )
}

export function told(effects: readonly Effect[]): readonly Effect[] {
  return effects.filter((effect) => effect.do === 'tell')
}

const brest = commune({ code: '29019', name: 'Brest', postcode: '29200', departement: '29', region: '53' })
const saintDenis = [
  commune({ code: '93066', name: 'Saint-Denis', postcode: '93200', departement: '93', region: '11' }),
  commune({ code: '97411', name: 'Saint-Denis', postcode: '97400', departement: '974', region: '04' }),
]

const all = [brest, ...saintDenis]

/** Three communes, two of them homonyms. */
const communes: Communes = {
  find: (words) => {
    if (/brest|29200/i.test(words)) return { found: 'one', commune: brest }
    if (/974/.test(words) && /saint-denis/i.test(words)) return { found: 'one', commune: saintDenis[1] ?? brest }
    return /saint-denis/i.test(words) ? { found: 'several', communes: saintDenis } : { found: 'none' }
  },
  nearest: (lat) => (lat > 40 ? brest : undefined),
  byCode: (code) => all.find((one) => one.code === code),
  departementName: (code) => ({ '29': 'Finistère', '93': 'Seine-Saint-Denis', '974': 'La Réunion' })[code],
  departements: [{ code: '29', name: 'Finistère', region: '53' }],
  regions: [{ code: '53', name: 'Bretagne' }],
}

export const reference: Reference = {
  communes,
  team: { ...newTeam, channels: [{ perimeter: 'all', channel: 'C-national', mode: 'offer' }] },
  admins: ['U-admin'],
  pix,
  knowledge: answering,
}

/** Amina's chat. */
export const chat = specify(chatKind, reference, 'chat:1')

export const consented = [said('/postuler'), pressed({ pick: 'consent', given: true })]

export const answers = {
  prenom: said('Amina'),
  nom: said('Le Goff'),
  email: said('amina.legoff@orange.fr'),
  telephone: said('06 12 34 56 78'),
  commune: said('brest'),
  situations: said('je suis au chômage'),
  experience: pressed({ pick: 'experience', has: false }),
  disponibilite: said('dans deux semaines'),
  rayon: pressed({ pick: 'radius', radius: 20 }),
  motivation: said('J’aime expliquer, et j’ai déjà aidé mes voisins avec leurs démarches en ligne.'),
  cv: pressed({ pick: 'skip', what: 'cv' }),
} satisfies Record<string, ChatEvent>

/** Everything up to the summary. */
export const drafted: readonly ChatEvent[] = [...consented, ...Object.values(answers)]

export const sent: readonly ChatEvent[] = [...drafted, pressed({ pick: 'send' })]

/** The id of the file that `sent` makes. */
export const fileId = `file:${seedOf(sent.length)}` as const

/** Every answer up to the question about this field, which is asked. */
export function upTo(field: keyof typeof answers): readonly ChatEvent[] {
  const names = Object.keys(answers)
  return [...consented, ...Object.values(answers).slice(0, names.indexOf(field))]
}

function isChat(effect: Effect): boolean {
  return effect.do === 'say' || effect.do === 'show' || effect.do === 'rewrite' || effect.do === 'pass-on'
}

function commune(
  given: Pick<Commune, 'code' | 'name' | 'departement' | 'region'> & { readonly postcode: string },
): Commune {
  const { postcode, ...rest } = given
  return { ...rest, postcodes: [postcode], population: 100_000, lat: 48.4, lon: -4.5, exact: true }
}
