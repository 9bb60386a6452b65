import { expect, test } from 'vitest'
import { sheetsFile } from '#bot/drafts/sheets-file.ts'
import type { SlackUser } from '#bot/sandbox/slack/types.ts'
import { readTeam } from '#bot/views/scope.ts'
import { coordinator, newcomer } from '../kit/team.ts'
import { everythingStored } from '../kit/traces.ts'
import { stage } from './stage.ts'

const passerelle = stage()

/** Milliseconds: a question waits for its last words, and the queue for its second. */
const patience = 15_000
const unanswered = 'comment on fait pour le bidule de la mairie'

const sheet = {
  title: 'Utiliser la borne de la mairie',
  when: 'Vous voulez vous servir de la borne, à la mairie.',
  steps: 'Touchez l’écran.\nChoisissez votre demande.',
  source: 'https://www.service-public.fr/particuliers/vosdroits/F1',
}

async function asked(words: string): Promise<void> {
  const person = passerelle().telegram.join({ firstName: 'Nora' })
  person.say(words)
  await person.hears(/transmet|gardée pour l’équipe|une personne/i, patience)
}

/** Opens the form from the card, and gives back the modal. */
async function proposes(person: SlackUser, words: string): ReturnType<SlackUser['seesModal']> {
  const card = await person.seesMessage('national', words, patience)
  await person.press('Proposer une fiche', { channel: 'national', message: card.ts })
  return await person.seesModal('Les questions à reconnaître')
}

async function lists(person: SlackUser, words: string | RegExp): Promise<string> {
  await person.command('/passerelle fiches')
  return JSON.stringify(await person.seesEphemeral(words))
}

test('a question without an answer becomes a sheet: written, sent back, mended, reviewed by another, exported', async () => {
  const { slack, database } = passerelle()
  const [claire, solene] = [coordinator(slack, 'claire'), coordinator(slack, 'solene')]
  await asked(unanswered)

  const form = await proposes(claire, unanswered)
  expect(JSON.stringify(form.values) + form.words).toContain(unanswered)
  const many =
    'Touchez l’écran avec votre doigt et puis choisissez la ligne qui vous parle et attendez que le papier sorte par la fente'
  await claire.fill({ Titre: sheet.title, 'Quand ?': sheet.when, Étapes: many, Source: sheet.source })
  await claire.choose('Thème', 'Papiers, élections, citoyenneté')
  await claire.submit()
  expect(claire.errors()).toMatchObject({ steps: expect.stringContaining('Coupez-la en deux') })
  await claire.fill({ Étapes: `${sheet.steps}\nAppelez Paul au 06 12 34 56 78.` })
  await claire.submit()
  await claire.seesModal(/La fiche est proposée[\s\S]*masqué/)
  await claire.close()
  expect(await lists(claire, 'État : à relire')).toMatch(/Modifier[\s\S]*Retirer/)

  expect(await lists(solene, 'État : à relire')).toContain('Relire')
  await solene.press('Relire')
  await solene.seesModal('Votre avis')
  await solene.choose('Votre avis', 'À reprendre')
  await solene.fill({ 'Ce qu’il faut reprendre': 'La dernière étape est de trop.' })
  await solene.submit()
  await solene.seesModal('Votre mot est transmis')
  await solene.close()
  await expect
    .poll(
      () =>
        claire
          .direct()
          .messages()
          .map((message) => claire.direct().textOf(message))
          .join('\n'),
      { timeout: patience },
    )
    .toContain('La dernière étape est de trop.')

  await lists(claire, 'État : à reprendre')
  await claire.press('Modifier')
  await claire.seesModal('La dernière étape est de trop.')
  await claire.fill({ Étapes: sheet.steps })
  await claire.submit()
  await claire.seesModal('La fiche est à jour')
  await claire.close()

  await lists(solene, 'État : à relire')
  await solene.press('Relire')
  await solene.seesModal('Votre avis')
  await solene.choose('Votre avis', 'Relue : rien à changer')
  await solene.submit()
  await solene.seesModal('La fiche est relue')
  await solene.close()
  await lists(claire, 'État : relue par')

  const { drafts } = await readTeam(database.sql)
  expect(drafts).toMatchObject([{ by: { id: claire.id }, review: { is: 'reviewed', by: { id: solene.id } } }])
  const { code, tests } = sheetsFile(drafts, [])
  expect(code).toMatch(/Questions missing: 5[\s\S]*id: 'utiliser-la-borne-de-la-mairie'[\s\S]*unverified/)
  expect(tests[0]).toContain(unanswered)
  const kept = await database.sql
    .selectFrom('audit')
    .select(['by', 'code', 'detail'])
    .where('code', 'like', 'draft.%')
    .execute()
  const detail = drafts[0]?.id
  expect(kept).toEqual([
    { by: claire.id, code: 'draft.proposed', detail },
    { by: solene.id, code: 'draft.sent-back', detail },
    { by: claire.id, code: 'draft.changed', detail },
    { by: solene.id, code: 'draft.reviewed', detail },
  ])
  expect((await everythingStored(passerelle())).filter((line) => /06 ?12 ?34/.test(line))).toEqual([])

  await claire.press('Retirer')
  await lists(claire, 'Aucune fiche proposée')
}, 90_000)

test('a sheet is proposed from the week’s questions too, for the theme it was asked in', async () => {
  const { slack, telegram } = passerelle()
  const solene = coordinator(slack, 'solene')
  const person = telegram.join({ firstName: 'Nora' })
  person.say('j’ai perdu ma carte vitale dans le bus')
  await person.hears('Cela répond à votre question', patience)
  await person.press('Parler à un conseiller')
  await person.hears('gardée pour l’équipe', patience)
  await solene.command('/passerelle questions')
  const list = await solene.seesEphemeral('dans le bus')
  const block = list.blocks.find((one) => JSON.stringify(one).includes('dans le bus'))?.block_id
  await solene.press('Proposer une fiche', { ...(block !== undefined && { block }) })
  const { values } = await solene.seesModal('Les questions à reconnaître')
  expect(values).toMatchObject({
    questions: { questions: { value: 'j’ai perdu ma carte vitale dans le bus' } },
    theme: { theme: { selected_option: { value: 'social-sante' } } },
  })
  await solene.close()
}, 60_000)

test('who has no territory reads no draft, and proposes none', async () => {
  const { slack } = passerelle()
  const paul = newcomer(slack, { id: 'U0PAUL', name: 'paul', realName: 'Paul Passant' })
  const none = 'Aucun territoire ne vous est encore attribué'
  await paul.command('/passerelle fiches', { channel: paul.direct().id })
  await paul.seesEphemeral(none)
  await asked('comment on fait pour le zinzin de la poste')
  await paul.enter('national')
  const card = await paul.seesMessage('national', 'le zinzin de la poste', patience)
  await paul.press('Proposer une fiche', { channel: 'national', message: card.ts })
  await expect.poll(() => paul.ephemerals().filter(({ text }) => text.includes(none))).toHaveLength(2)
  expect(paul.modal()).toBeUndefined()
}, 60_000)
