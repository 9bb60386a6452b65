import type { TelegramEmulator, TelegramPerson } from '#bot/sandbox/telegram/types.ts'

/** What a person would answer to the application's ten questions; a label of a button where there are buttons. */
export interface Application {
  readonly prenom: string
  readonly nom: string
  readonly email: string
  readonly telephone: string
  readonly commune: string
  readonly situation: string
  readonly experience: string
  readonly disponibilite: string
  readonly rayon: string
  readonly motivation: string
}

/** An application that is like no other but for what is given. */
export function application(given: Partial<Application> = {}): Application {
  const n = ++count
  return {
    prenom: 'Amina',
    nom: 'Kerouanton',
    email: `candidate.${n}@exemple.fr`,
    telephone: `06 98 70 ${Math.floor(n / 100) + 10} ${(n % 100).toString().padStart(2, '0')}`,
    commune: '29200',
    situation: 'En recherche d’emploi',
    experience: 'Oui',
    disponibilite: 'Dans un mois',
    rayon: '20 km',
    motivation: 'Depuis cinq ans, mes voisins me demandent de l’aide pour leurs démarches, et j’aime expliquer.',
    ...given,
  }
}

let count = 0

/** Goes from `/postuler` to the summary, without a CV. */
export async function fillIn(person: TelegramPerson, answers: Application): Promise<void> {
  person.say('/postuler')
  await person.hears('besoin de votre accord')
  await person.press('J’accepte ✅')
  await person.hears('1 sur 10')
  const typed = [answers.prenom, answers.nom, answers.email, answers.telephone, answers.commune]
  for (const [n, words] of typed.entries()) {
    person.say(words)
    await person.hears(`${n + 2} sur 10`)
  }
  await person.press(answers.situation)
  await person.press('Continuer ➡️')
  await person.hears('7 sur 10')
  for (const [n, label] of [answers.experience, answers.disponibilite, answers.rayon].entries()) {
    await person.press(label)
    await person.hears(`${n + 8} sur 10`)
  }
  person.say(answers.motivation)
  await person.hears('Dernière étape')
  await person.press('Continuer sans CV')
  await person.hears('Voici votre candidature')
}

/** Sends the summary that is shown, and gives the file's reference. */
export async function send(person: TelegramPerson): Promise<string> {
  await person.press('Envoyer ✉️')
  const { text } = await person.hears('Votre candidature est envoyée')
  const ref = /[A-Z0-9]{3}-[A-Z0-9]{3}/.exec(text)?.[0]
  if (ref === undefined) throw new Error(`no reference in « ${text} »`)
  return ref
}

/** A new account whose person has applied, with the reference of their file. */
export async function candidate(
  telegram: TelegramEmulator,
  given: Partial<Application> = {},
): Promise<{ readonly person: TelegramPerson; readonly ref: string; readonly answers: Application }> {
  const answers = application(given)
  const person = telegram.join({ firstName: answers.prenom, lastName: answers.nom })
  await fillIn(person, answers)
  return { person, ref: await send(person), answers }
}

/** Bytes that are a PDF by their first ones, of this size. */
export function pdf(bytes = 2_000, words = 'un CV'): Uint8Array {
  const content = Buffer.alloc(bytes, ' ')
  content.write(`%PDF-1.7\n${words}\n%%EOF`)
  return new Uint8Array(content)
}
