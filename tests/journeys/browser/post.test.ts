import { browserTest } from '#tests/kit/browser.ts'
import { candidate } from '#tests/kit/people.ts'
import { coordinator } from '#tests/kit/team.ts'
import type { Locator, Page } from 'playwright-core'
import { describe, vi } from 'vitest'
import { phoneOf } from './phone.ts'
import { stage } from './stage.ts'

vi.setConfig({ testTimeout: 120_000 })

const { url, passerelle } = stage()

describe('In the page, with the real bot', () => {
  browserTest(
    'Claire creates a post, chooses from its list, and Nolwenn accepts, meets and is recruited',
    async (page) => {
      // given Nolwenn, whose file is kept
      const { person, ref } = await candidate(passerelle().telegram, { prenom: 'Nolwenn', disponibilite: 'Demain' })
      const reviewer = coordinator(passerelle().slack, 'claire')
      const file = await reviewer.seesMessage('bretagne', ref)
      await reviewer.press('Prendre', { message: file.ts })
      await reviewer.press('Recevable', { message: file.ts })
      await person.hears('recevable')
      await page.goto(url())

      // when Claire creates a post and Solène validates it
      const desk = await deskOf(page, 'Claire')
      const box = desk.getByRole('textbox', { name: /^Message à/ })
      await box.fill('/passerelle postes')
      await box.press('Enter')
      await desk.getByRole('button', { name: 'Créer un poste' }).click()
      await fillPost(page.getByRole('dialog', { name: 'Nouveau poste' }))
      const notice = page.getByRole('dialog')
      await notice.getByText('est dans son canal').waitFor()
      await notice
        .getByRole('button', { name: /Fermer|OK|Compris/ })
        .first()
        .click()
      const post = await cardIn(page, 'Médiathèque François-Mitterrand')
      await post.getByRole('button', { name: 'Avis du préfet' }).click()
      await choose(page, 'Avis du préfet', 'Favorable')
      await deskOf(page, 'Solène')
      await (await cardIn(page, 'Avis favorable')).getByRole('button', { name: 'Valider' }).click()
      await page.getByRole('dialog', { name: 'Valider le poste' }).getByRole('button', { name: 'Enregistrer' }).click()

      // then the list is in its thread, without a name
      await deskOf(page, 'Claire')
      await openThread(desk, await cardIn(page, '1 proposée'))
      const list = desk.getByRole('article').filter({ hasText: '1 candidature' }).last()
      await list.getByText('disponible au démarrage').waitFor()
      await list.getByRole('button', { name: 'Présélectionner' }).click()
      const nolwenn = await phoneOf(page, 'Nolwenn')
      await nolwenn.screen.getByText('souhaite vous rencontrer').waitFor()
      await nolwenn.taps('Cela m’intéresse')
      await nolwenn.reads('C’est noté, merci')
      await list.getByRole('button', { name: 'Identité et contact' }).click()
      await page.getByRole('dialog').getByText('Nolwenn').first().waitFor()
      await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).first().click()

      await list.getByRole('button', { name: 'Proposer un entretien' }).click()
      const form = page.getByRole('dialog', { name: 'Proposer un entretien' })
      await form.getByLabel('Quel jour ?').fill('2027-06-01')
      await form.getByLabel('À quelle heure ?').fill('14:30')
      await form.getByLabel('Où ?').fill('Médiathèque, salle 3')
      await form.getByRole('button', { name: 'Enregistrer' }).click()
      await nolwenn.screen.getByText('mardi 1er juin à 14 h 30').waitFor()
      await nolwenn.taps('Cela me convient')
      await nolwenn.reads('Entretien confirmé')
      await nolwenn.screen.getByText('entretien.ics').waitFor()

      await list.getByRole('button', { name: 'Recruter' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Recruter' }).click()
      await nolwenn.screen.getByText('vous recrute').waitFor()
      await (await cardIn(page, 'Pourvu')).waitFor()
    },
  )
})

async function fillPost(form: Locator): Promise<void> {
  await form.getByLabel('Nom de la structure').fill('Médiathèque François-Mitterrand')
  await form.getByLabel('SIRET ou RIDET').fill('732 829 320 00074')
  await form.getByLabel('Type de structure').selectOption('Commune')
  await form.getByLabel('Commune du poste').fill('29200')
  await form.getByLabel('Accueil').selectOption('Bibliothèque')
  await form.getByLabel('Démarrage', { exact: true }).fill('2027-07-01')
  await form.getByRole('button', { name: 'Créer' }).click()
}

async function choose(page: Page, title: string, option: string): Promise<void> {
  const form = page.getByRole('dialog', { name: title })
  await form.getByRole('combobox').first().selectOption(option)
  await form.getByRole('button', { name: 'Enregistrer' }).click()
}

async function deskOf(page: Page, name: string): Promise<Locator> {
  const desk = page.getByRole('region', { name: 'Équipe de coordination' })
  await desk.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
  return desk
}

async function cardIn(page: Page, words: string): Promise<Locator> {
  const desk = page.getByRole('region', { name: 'Équipe de coordination' })
  await desk.getByRole('button', { name: /^#bretagne/ }).click()
  const card = desk.getByRole('log', { name: 'Messages de #bretagne' }).getByRole('article').filter({ hasText: words })
  await card.last().waitFor()
  return card.last()
}

async function openThread(desk: Locator, card: Locator): Promise<void> {
  await card
    .getByRole('button', { name: /réponse|fil/i })
    .filter({ hasNotText: 'Répondre' })
    .last()
    .click()
  await desk.getByPlaceholder('Répondre…').waitFor()
}
