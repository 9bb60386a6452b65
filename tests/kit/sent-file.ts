import type { Answers } from '#workflows/application.ts'
import { randomUUID } from 'node:crypto'
import { fileRef } from '#workflows/file/ref.ts'
import type { Passerelle } from './passerelle.ts'

/** A file already sent by someone of Marseille, made without their conversation; gives its reference. */
export async function sentFile({ app }: Passerelle, given: Partial<Answers> = {}): Promise<string> {
  const id = `file:${randomUUID()}` as const
  const answers: Answers = { ...someone, email: `${id.slice(5)}@exemple.fr`, ...given }
  await app.take({ id: `test:${id}`, actor: id, event: { is: 'application.sent', chat: 1, answers } })
  return fileRef(id)
}

const marseille = {
  code: '13055',
  name: 'Marseille',
  postcode: '13001',
  departement: '13',
  region: '93',
  lat: 43.3,
  lon: 5.4,
  exact: true,
}

const someone: Omit<Answers, 'email'> = {
  prenom: 'Amina',
  nom: 'Kerouanton',
  telephone: null,
  commune: marseille,
  situations: ['recherche'],
  diplome: null,
  experience: true,
  disponibilite: '2027-01-04',
  rayon: 20,
  motivation: 'Aider mes voisins à faire leurs démarches.',
  cv: null,
}

export const avignon: Answers['commune'] = {
  ...marseille,
  code: '84007',
  name: 'Avignon',
  postcode: '84000',
  departement: '84',
}
