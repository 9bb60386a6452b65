import { instants } from '#tests/kit/instants.ts'
import { answering } from '#tests/kit/answering.ts'
import { pix } from '#tests/kit/pix-reference.ts'
import { specify } from '#tests/kit/specification.ts'
import type { Answers } from '#workflows/application.ts'
import type { CardPress, FileEvent, FormSubmitted } from '#workflows/file/events.ts'
import { fileKind } from '#workflows/file/kind.ts'
import type { Reference } from '#workflows/reference.ts'
import { newCoordinator } from '#workflows/team/new-coordinator.ts'
import { newTeam } from '#workflows/team/new-team.ts'
import type { Team } from '#workflows/team/state.ts'
import type { Communes } from '#workflows/understand/commune.ts'

export const fileA = 'file:00000000-0000-4000-8000-00000000000a'
export const fileB = 'file:00000000-0000-4000-8000-00000000000b'

export const claire = { id: 'U0CLAIRE', name: 'Claire' }
export const karim = { id: 'U0KARIM', name: 'Karim' }
export const solene = { id: 'U0SOLENE', name: 'Solène' }
export const yann = { id: 'U0YANN', name: 'Yann' }
export const stranger = { id: 'U0STRANGER', name: 'Paul' }

export const communes: Communes = {
  find: () => ({ found: 'none' }),
  nearest: () => undefined,
  byCode: () => undefined,
  departementName: (code) => ({ '29': 'Finistère', '33': 'Gironde' })[code],
  departements: [
    { code: '29', name: 'Finistère', region: '53' },
    { code: '33', name: 'Gironde', region: '75' },
  ],
  regions: [
    { code: '53', name: 'Bretagne' },
    { code: '75', name: 'Nouvelle-Aquitaine' },
  ],
}

const team: Team = {
  ...newTeam,
  coordinators: [
    newCoordinator({ ...claire, perimeters: ['region:53'] }),
    newCoordinator({ ...yann, perimeters: ['departement:29'] }),
    newCoordinator({ ...karim, perimeters: ['region:75'] }),
  ],
  channels: [
    { perimeter: 'all', channel: 'C0NATIONAL', mode: 'offer' },
    { perimeter: 'region:53', channel: 'C0BRETAGNE', mode: 'offer' },
  ],
}

export const reference: Reference = { communes, team, admins: [solene.id], pix, knowledge: answering }
export const withoutChannel: Reference = { ...reference, team: { ...team, channels: [] } }

export const answers: Answers = {
  prenom: 'Amina',
  nom: 'Benali',
  email: 'amina.benali@exemple.fr',
  telephone: '+33612345678',
  commune: {
    code: '29019',
    name: 'Brest',
    postcode: '29200',
    departement: '29',
    region: '53',
    lat: 48.4,
    lon: -4.5,
    exact: true,
  },
  situations: ['recherche'],
  diplome: null,
  experience: true,
  disponibilite: '2027-01-04',
  rayon: 20,
  motivation: 'Je suis Amina Benali, joignable au 06 12 34 56 78. Je veux aider.',
  cv: { id: 'cv-1', bytes: 12_000, at: instants.now },
}

export const sent: FileEvent = { is: 'application.sent', chat: 7, answers }

export function pressed(press: CardPress, by = claire): FileEvent {
  return { is: 'card.pressed', by, press }
}

export function submitted(form: FormSubmitted, by = claire): FileEvent {
  return { is: 'form.submitted', by, form }
}

export const asked: FileEvent = submitted({ form: 'ask', text: 'Êtes-vous libre en mai ?' })

export const theFile = specify(fileKind, reference, fileA)
export const theFileWithoutChannel = specify(fileKind, withoutChannel, fileA)
