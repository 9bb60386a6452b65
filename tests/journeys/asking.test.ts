import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAnswering } from '#bot/answer/answering.ts'
import { loadSources } from '#bot/answer/load-knowledge.ts'
import { tellWeek } from '#bot/upkeep/tell-week.ts'
import type { TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import { freshDatabase } from '../kit/fresh-database.ts'
import { type Passerelle, startPasserelle } from '../kit/passerelle.ts'
import { coordinator } from '../kit/team.ts'
import { everythingSlackHeard, everythingStored } from '../kit/traces.ts'

let started: Passerelle | undefined

beforeAll(async () => {
  const knowledge = createAnswering(await loadSources())
  await knowledge.ready()
  started = await startPasserelle({ database: await freshDatabase(), knowledge })
}, 120_000)
afterAll(() => started?.stop())

function passerelle(): Passerelle {
  if (!started) throw new Error('Passerelle is there only while tests run')
  return started
}

function citizen(firstName: string): TelegramPerson {
  return passerelle().telegram.join({ firstName })
}

/** Milliseconds: a question waits for its last words, and the queue for its second. */
const patience = 15_000
const lost = 'j’ai perdu ma carte vitale comment faire'

function answersOf(person: TelegramPerson): readonly string[] {
  return person
    .messages()
    .filter(({ from, text }) => from === 'bot' && text.includes('Cela répond à votre question'))
    .map(({ text }) => text)
}

test('a plain question is answered with its steps, its source and its date, and « Oui » ends it', async () => {
  const jeanne = citizen('Jeanne')
  jeanne.say(lost)
  const { text } = await jeanne.hears('Cela répond à votre question', patience)
  expect(text).toMatch(/carte Vitale[\s\S]*1\. [\s\S]*Source\s: [\s\S]*Fiche vérifiée le /)
  await jeanne.press('Oui')
  await jeanne.hears('Je reste là')
  expect(await jeanne.pressOn(answerId(jeanne), 'not-quite:1')).toContain('n’est plus actif')
}, 40_000)

test('several messages in a row, cut anywhere, are answered once', async () => {
  const louis = citizen('Louis')
  for (const words of ['bonjour', 'alors j’ai perdu', 'ma carte', 'vitale', 'comment je fais', 'merci'])
    louis.say(words)
  await louis.hears('Cela répond à votre question', patience)
  expect(answersOf(louis)).toHaveLength(1)
  expect(answersOf(louis)[0]).toContain('Vitale')
}, 40_000)

test('a vague question is cleared up by a button, or taken by a human', async () => {
  const marc = citizen('Marc')
  marc.say('le truc ne marche pas')
  const first = await marc.hears(/De quoi s’agit-il|pas bien compris|transmets votre question/, patience)
  if (first.text.includes('De quoi')) {
    await marc.press(/^1\. /)
    await marc.hears('Cela répond à votre question', patience)
  } else await passerelleTakes(marc)
}, 40_000)

async function passerelleTakes(person: TelegramPerson): Promise<void> {
  if (person.last().buttons.length > 0) await person.press('Parler à un conseiller')
  const solene = coordinator(passerelle().slack, 'solene')
  await solene.seesMessage('national', 'le truc ne marche pas')
}

test('a fraud under way is answered at once with the number to call, and the team told in a card of its own', async () => {
  const { slack } = passerelle()
  const solene = coordinator(slack, 'solene')
  const paul = citizen('Paul')
  paul.say('un faux conseiller de ma banque m’appelle, je lui ai donné mon code de carte')
  const { text } = await paul.hears('0 892 705 705', patience)
  expect(text).toContain('L’équipe est prévenue')
  await solene.seesMessage('national', /Urgent : fraude[\s\S]*faux conseiller/)
}, 40_000)

test('a secret is masked wherever anything is kept, and its author told to change it', async () => {
  const { slack, logged } = passerelle()
  const rose = citizen('Rosemonde')
  rose.say(
    'Je suis Rosemonde, j’ai oublié mon mot de passe ameli, mon mot de passe est Turlututu!2024 et ça marche pas',
  )
  await rose.hears('changez ce mot de passe', patience)
  rose.say('/humain')
  await rose.hears(/gardée pour l’équipe|L’équipe est prévenue/, patience)
  rose.say('mon code c’est 4917 et ma carte 4970 1012 3456 7899')
  await rose.hears(/\p{L}/u, patience)
  await expect.poll(() => everythingSlackHeard(slack), { timeout: patience }).toContain('[mot de passe]')
  const secrets = /Turlututu|4970 ?1012|\b4917\b/
  expect((await everythingStored(passerelle())).filter((line) => secrets.test(line))).toEqual([])
  expect(logged.filter((line) => secrets.test(line))).toEqual([])
  expect(everythingSlackHeard(slack)).not.toMatch(secrets)
  expect(everythingSlackHeard(slack)).not.toContain('Je suis Rosemonde')
}, 60_000)

test('« Pas tout à fait » asks what is missing, then a human has the question, the missing and the sheet', async () => {
  const { slack } = passerelle()
  const solene = coordinator(slack, 'solene')
  const yves = citizen('Yves')
  yves.say(lost)
  await yves.hears('Cela répond à votre question', patience)
  await yves.press('Pas tout à fait')
  await yves.hears('Que vous manque-t-il')
  yves.say('je n’ai pas de téléphone du tout')
  await yves.hears('gardée pour l’équipe', patience)
  await solene.seesMessage(
    'national',
    /carte vitale[\s\S]*pas de téléphone du tout[\s\S]*n’a pas suffi[\s\S]*fiche : «/,
  )
  expect(await yves.pressOn(answerId(yves), 'not-quite:1')).toContain('n’est plus actif')
}, 60_000)

test('a theme is switched off in Slack at once, its questions go to a human, the journal keeps who did', async () => {
  const { slack, database } = passerelle()
  const [claire, solene] = [coordinator(slack, 'claire'), coordinator(slack, 'solene')]
  await claire.command('/passerelle themes')
  await claire.seesEphemeral('Il faut couvrir toute la France')
  await turn(['Social, santé', 'Santé'])
  const zoe = citizen('Zoé')
  zoe.say(lost)
  await zoe.hears('c’est un conseiller qui répond', patience)
  await solene.seesMessage('national', /carte vitale[\s\S]*Thème coupé/)
  await turn([])
  zoe.say('passer')
  await zoe.hears('Un conseiller vous répondra quand même', patience)
  zoe.say('ma carte vitale est perdue, que faire')
  await zoe.hears('Cela répond à votre question', patience)
  const kept = await database.sql
    .selectFrom('audit')
    .select(['by', 'detail'])
    .where('code', '=', 'team.themes-set')
    .execute()
  expect(kept).toEqual([
    { by: solene.id, detail: '-sante -social-sante' },
    { by: solene.id, detail: '+sante +social-sante' },
  ])
}, 60_000)

async function turn(off: readonly string[]): Promise<void> {
  const solene = coordinator(passerelle().slack, 'solene')
  await solene.command('/passerelle themes', { channel: solene.direct().id })
  await solene.seesModal('Les questions d’un thème coupé')
  await solene.choose('Quels thèmes couper ?', [...off])
  await solene.submit()
  await solene.seesModal('Cela vaut dès maintenant')
  await solene.close()
}

test('coordinators read what was not answered, by theme, and the whole channel its figures once a week', async () => {
  const { slack, database, app } = passerelle()
  const [claire, solene] = [coordinator(slack, 'claire'), coordinator(slack, 'solene')]
  await claire.command('/passerelle questions')
  await claire.seesEphemeral('Il faut couvrir toute la France')
  const paul = citizen('Paul')
  paul.say(lost)
  await paul.hears('Cela répond à votre question', patience)
  await paul.press('Parler à un conseiller')
  await paul.hears('gardée pour l’équipe', patience)
  await solene.command('/passerelle questions')
  const list = await solene.seesEphemeral('Questions des sept derniers jours')
  expect(JSON.stringify(list)).toMatch(/[Ss]anté[\s\S]*carte vitale/)
  const sheets = new Map()
  const week = { sql: database.sql, log: () => undefined, sheets, take: app.take, now: Date.now }
  await tellWeek(week)
  await tellWeek(week)
  const told = await solene.seesMessage('national', 'La semaine des questions')
  const national = slack.channel('national')
  expect(national.textOf(told)).not.toContain('carte vitale')
  expect(
    national.messages().filter((message) => national.textOf(message).includes('La semaine des questions')),
  ).toHaveLength(1)
}, 60_000)

test('an erasure leaves nothing of a question anywhere', async () => {
  const { slack } = passerelle()
  const solene = coordinator(slack, 'solene')
  const ines = citizen('Ines')
  ines.say(`${lost}, c’est pour le chien Rantanplan`)
  await ines.hears('Cela répond à votre question', patience)
  await ines.press('Parler à un conseiller')
  await ines.hears('gardée pour l’équipe', patience)
  await solene.seesMessage('national', 'Rantanplan')
  ines.say('/mes_donnees')
  await ines.hears('Ce que je garde')
  await ines.press('Recevoir une copie')
  await expect.poll(() => copyOf(ines), { timeout: patience }).toContain('Rantanplan')
  ines.say('/mes_donnees')
  await ines.hears('Ce que je garde')
  await ines.press('Tout effacer')
  await ines.hears('vraiment')
  await ines.press('Oui, tout effacer')
  await ines.hears('je ne garde plus rien', patience)
  const found = async (): Promise<readonly string[]> =>
    (await everythingStored(passerelle())).filter((line) => /Rantanplan/.test(line))
  await expect.poll(found, { timeout: patience }).toEqual([])
  const national = slack.channel('national')
  const shown = national
    .messages()
    .filter((message) => !message.deleted && national.textOf(message).includes('Rantanplan'))
  expect(shown).toEqual([])
  const { rows } = await sql`select 1 from questions where chat = ${`chat:${ines.id}`}`.execute(
    passerelle().database.sql,
  )
  expect(rows).toEqual([])
}, 60_000)

function answerId(person: TelegramPerson): number {
  return person.messages().findLast(({ text }) => text.includes('Cela répond à votre question'))?.id ?? 0
}

function copyOf(person: TelegramPerson): string {
  const file = person.messages().findLast(({ document }) => document?.name === 'passerelle-mes-donnees.txt')
  return Buffer.from(file?.document?.bytes ?? []).toString()
}
