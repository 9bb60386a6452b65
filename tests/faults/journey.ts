import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { readsAs } from '#bot/sandbox/reads-as.ts'
import type { SlackEmulator, SlackMessage } from '#bot/sandbox/slack/types.ts'
import type { SlackReceipt } from '#bot/sandbox/slack/traffic.ts'
import type { TelegramEmulator, TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import { type Application, application } from '#tests/kit/people.ts'
import { coordinator } from '#tests/kit/team.ts'

/** Called as each step begins, with its number; what it returns is awaited before the next. */
export type Meanwhile = (step: number) => Promise<void>

/** What a journey left behind, to be looked at. */
export interface Travelled {
  readonly person: TelegramPerson
  readonly ref: string
  /** How often the coordinator sent their question, « Renvoyer » and forms sent again included. */
  readonly asked: number
}

/** Steps of a journey: how often it calls `meanwhile`. */
export const steps = 19

/** Patience for one step, a dead process's lease included, in milliseconds. */
const patience = 60_000

/** From « /postuler » to the decision, by people who wait, and press again what Slack says was not heard. */
export async function travel(
  { telegram, slack }: { readonly telegram: TelegramEmulator; readonly slack: SlackEmulator },
  meanwhile: Meanwhile,
): Promise<Travelled> {
  const answers = application({ commune: '29200' })
  const person = telegram.join({ firstName: answers.prenom, lastName: answers.nom })
  const walk = createWalk(person, meanwhile)
  const ref = await apply(walk, answers)
  const asked = await review(walk, slack, ref)
  return { person, ref, asked }
}

interface Walk {
  readonly person: TelegramPerson
  /** Does something, and waits for the words that answer it. */
  readonly step: (act: () => unknown, words: string | RegExp) => Promise<string>
  /** Says that a step begins, for what is not a step in the chat. */
  readonly begin: () => Promise<void>
}

function createWalk(person: TelegramPerson, meanwhile: Meanwhile): Walk {
  let taken = 0
  const begin = (): Promise<void> => meanwhile(taken++)
  return {
    person,
    begin,
    step: async (act, words) => {
      act()
      const over = begin()
      const { text } = await person.hears(words, patience)
      await over
      return text
    },
  }
}

async function apply({ person, step }: Walk, answers: Application): Promise<string> {
  const say = (words: string) => () => person.say(words)
  const press = (label: string) => () => void person.press(label, { timeoutMs: patience }).catch(() => undefined)
  await step(say('/postuler'), 'besoin de votre accord')
  await step(press('J’accepte ✅'), '1 sur 10')
  const typed = [answers.prenom, answers.nom, answers.email, answers.telephone, answers.commune]
  for (const [n, words] of typed.entries()) await step(say(words), `${n + 2} sur 10`)
  press(answers.situation)()
  await step(press('Continuer ➡️'), '7 sur 10')
  const pressed = [answers.experience, answers.disponibilite, answers.rayon]
  for (const [n, label] of pressed.entries()) await step(press(label), `${n + 8} sur 10`)
  await step(say(answers.motivation), 'Dernière étape')
  await step(press('Continuer sans CV'), 'Voici votre candidature')
  const sent = await step(press('Envoyer ✉️'), 'Votre candidature est envoyée')
  const ref = /[A-Z0-9]{3}-[A-Z0-9]{3}/.exec(sent)?.[0]
  if (ref === undefined) throw new Error(`No reference in « ${sent} »`)
  return ref
}

const question = 'Avez-vous déjà animé un atelier ?'

async function review({ person, step, begin }: Walk, slack: SlackEmulator, ref: string): Promise<number> {
  const claire = coordinator(slack, 'claire')
  const card = await claire.seesMessage('bretagne', ref, patience)
  const room = slack.channel('bretagne')
  const thread = (words: RegExp): boolean => room.thread(card.ts).some((message) => words.test(room.textOf(message)))
  const heard = (words: string): boolean => person.messages().some(({ text }) => readsAs(text, words))
  const on = { message: card.ts, timeoutMs: patience }

  let over = begin()
  await insist(
    () => claire.press('Prendre', on),
    () => heard('En cours de lecture'),
  )
  await over

  let asked = 0
  over = begin()
  const ask = async (): Promise<SlackReceipt> => {
    if (claire.modal()) await claire.close()
    await claire.press('Poser une question', on)
    await claire.seesModal(ref, 5_000)
    await claire.fill({ 'Votre question': question })
    asked += 1
    return await claire.submit()
  }
  await insist(ask, () => thread(/animé un atelier/))
  await expect.poll(() => thread(/Question transmise|Peut-être envoyée/), { timeout: patience }).toBe(true)
  if (!heard(question)) {
    asked += 1
    await insist(
      () => claire.press('Renvoyer', { channel: room.id, timeoutMs: patience }),
      () => heard(question),
    )
  }
  await over

  await step(
    () => void person.press('Répondre', { timeoutMs: patience }).catch(() => undefined),
    'Écrivez votre réponse',
  )
  await step(() => person.say('Oui, deux fois.'), 'Votre réponse est transmise')
  await expect.poll(() => thread(/Oui, deux fois/), { timeout: patience }).toBe(true)

  over = begin()
  await insist(
    () => claire.press('Recevable', on),
    () => heard('Bonne nouvelle'),
  )
  await over
  await expect.poll(() => decided(room.messages().find(({ ts }) => ts === card.ts)), { timeout: patience }).toBe(true)
  return asked

  function decided(message: SlackMessage | undefined): boolean {
    return message !== undefined && /Recevable/.test(room.textOf(message)) && !/Prendre/.test(room.textOf(message))
  }
}

/** What Slack says was heard must happen; what it says was not is done again, after a while. */
async function insist(gesture: () => Promise<SlackReceipt>, happened: () => boolean): Promise<void> {
  const deadline = Date.now() + 2 * patience
  while (!happened() && Date.now() < deadline) {
    const receipt = await gesture().catch(() => undefined)
    if (receipt?.acknowledged) break
    for (let waited = 0; waited < 60 && !happened(); waited += 1) await sleep(200)
  }
  await expect.poll(happened, { timeout: patience }).toBe(true)
}
