import { browserTest } from '#tests/kit/browser.ts'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { stage } from './stage.ts'

const { sandbox } = stage()

/** Opens the page at the screen of a coordinator who has just received a card and an open room for it. */
async function desk(page: Page): Promise<void> {
  const { slack, telegram } = sandbox().emulators
  const seen = slack.channel('bretagne').messages().length
  telegram.people()[0]?.say('Je postule')
  await expect.poll(() => slack.channel('bretagne').messages().length, { timeout: 10_000 }).toBe(seen + 1)
  await page.goto(sandbox().url)
  await page.getByRole('navigation').getByRole('button', { name: '#bretagne' }).click()
}

async function openForm(page: Page): Promise<void> {
  await desk(page)
  await page.getByRole('button', { name: 'Non retenue' }).last().click()
  await page.getByRole('dialog', { name: 'Non retenue' }).waitFor()
}

describe('On the right, coordinators work as in Slack', () => {
  browserTest(
    'a card shows its header, fields, quote, date in French, buttons, select and date picker',
    async (page) => {
      await desk(page)
      const card = page.getByRole('article').last()
      await card.getByRole('heading', { name: 'Dossier 4F2K · Rennes' }).waitFor()
      await card.getByText('Rennes (35)').waitFor()
      await card.getByText('Je veux en faire mon métier & continuer.').waitFor()
      await card.getByText('21 nov. 2025').waitFor()
      await card.getByRole('combobox', { name: 'Disponibilité' }).waitFor()
      expect(await card.locator('input[type=date]').count()).toBe(1)
    },
  )

  browserTest('a pressed button changes the card in place, with the name of who pressed', async (page) => {
    await desk(page)
    await page.getByRole('button', { name: 'Prendre' }).last().click()
    await page.getByText('@Claire Guéguen').last().waitFor()
  })

  browserTest(
    'what is chosen in a select and a date picker reaches the app, and its answer is for these eyes only',
    async (page) => {
      await desk(page)
      await page.getByRole('combobox', { name: 'Disponibilité' }).last().selectOption('Dans un mois')
      await page.getByText('Filtre : Dans un mois').last().waitFor()
      await page.locator('.message input[type=date]').last().fill('2027-01-15')
      await page.getByText('À partir du 2027-01-15').last().waitFor()
      expect(await page.getByText('Visible par vous seulement').count()).toBeGreaterThanOrEqual(2)
    },
  )

  browserTest('a picture shared in a thread is seen there, under its title', async (page) => {
    const { slack, telegram } = sandbox().emulators
    telegram.people()[0]?.say('Je partage')
    const shared = () =>
      slack
        .channel('bretagne')
        .messages()
        .find(({ replies }) => replies[0]?.files.length === 1)
    await expect.poll(shared, { timeout: 10_000 }).toBeDefined()
    await page.goto(sandbox().url)
    await page.getByRole('navigation').getByRole('button', { name: '#bretagne' }).click()
    const root = page.getByRole('article').filter({ hasText: 'Dossier partagé' })
    await root.getByRole('button', { name: '1 réponse' }).click()
    const picture = page.getByRole('img', { name: 'Profil numérique du jour' })
    await picture.waitFor()
    const width = () => picture.evaluate((shown) => (shown instanceof HTMLImageElement ? shown.naturalWidth : 0))
    await expect.poll(width, { timeout: 5_000 }).toBe(1_080)
  })

  browserTest('a button that asks first does nothing when one goes back', async (page) => {
    await desk(page)
    const before = sandbox().emulators.slack.envelopes().length
    await page.getByRole('button', { name: 'Révéler l’identité' }).last().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Annuler' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(sandbox().emulators.slack.envelopes().length).toBe(before)
    await page.getByRole('button', { name: 'Révéler l’identité' }).last().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Révéler' }).click()
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Message direct/ })
      .click()
    await page.getByText('Ouvert : identité').waitFor()
  })

  browserTest('a modal takes the focus, shows what was refused where it is, then sends all it holds', async (page) => {
    await openForm(page)
    const form = page.getByRole('dialog', { name: 'Non retenue' })
    await expect
      .poll(() => form.getByRole('combobox', { name: 'Motif' }).evaluate((e) => e.matches(':focus')))
      .toBe(true)
    await form.getByRole('combobox', { name: 'Motif' }).selectOption('Dossier incomplet')
    await form.getByRole('textbox', { name: 'Phrase' }).fill('Court')
    await form.getByRole('button', { name: 'Envoyer' }).click()
    await form.getByRole('alert').getByText('Dix caractères au moins.').waitFor()
    await form.getByRole('textbox', { name: 'Phrase' }).fill('Aucun poste à moins de 20 km.')
    await form.locator('input[type=date]').fill('2027-03-01')
    await form.getByText('Choisir', { exact: true }).click()
    await form.getByRole('checkbox', { name: 'Passer le Pix' }).check()
    await form.getByRole('button', { name: 'Envoyer' }).click()
    await form.waitFor({ state: 'detached' })
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Message direct/ })
      .click()
    await page.getByText('Aucun poste à moins de 20 km. (2027-03-01)').waitFor()
  })

  browserTest('an input left empty is refused before the app is asked', async (page) => {
    await openForm(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Envoyer' }).click()
    await expect.poll(() => page.getByRole('alert').count()).toBe(2)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  browserTest('what is typed in a modal is there again after a look at someone else’s screen', async (page) => {
    await openForm(page)
    const dialog = page.getByRole('dialog', { name: 'Non retenue' })
    await dialog.getByRole('textbox').first().fill('Merci de votre')
    await page.getByRole('tab', { name: /^Karim/ }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('tab', { name: /^Claire/ }).click()
    await expect(dialog.getByRole('textbox').first().inputValue()).resolves.toBe('Merci de votre')
    await dialog.getByRole('button', { name: 'Annuler' }).click()
    await dialog.waitFor({ state: 'detached' })
  })

  browserTest(
    'a file is given in a modal: another kind is refused in words, one chosen can be changed',
    async (page) => {
      // Given
      const csv = { name: 'résultats.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b') }
      await desk(page)
      await page.getByRole('textbox', { name: /^Message à #bretagne/ }).fill('/passerelle pix')
      await page.keyboard.press('Enter')
      const form = page.getByRole('dialog', { name: 'Importer' })
      const choose = form.getByRole('button', { name: 'Fichier CSV : Choisir un fichier' })
      const gives = (file: typeof csv): Promise<void> => form.locator('input[type=file]').setInputFiles(file)
      // When
      await choose.waitFor()
      await gives({ ...csv, name: 'résultats.xlsx' })
      await form.getByRole('alert').getByText('il faut un fichier CSV').waitFor()
      await gives({ ...csv, name: 'ancien.csv' })
      await form.getByText('ancien.csv', { exact: true }).waitFor()
      expect(await choose.count()).toBe(0)
      await form.getByRole('button', { name: 'Retirer ancien.csv' }).click()
      await expect.poll(() => choose.evaluate((e) => e.matches(':focus'))).toBe(true)
      await gives(csv)
      await form.getByText('résultats.csv', { exact: true }).waitFor()
      await form.getByRole('button', { name: 'Importer', exact: true }).click()
      await form.waitFor({ state: 'detached' })
      // Then
      await page
        .getByRole('navigation')
        .getByRole('button', { name: /^Message direct/ })
        .click()
      await page.getByText('Fichier reçu : résultats.csv (3 octets)').waitFor()
    },
  )

  browserTest('Escape closes a modal and gives the focus back to the button that opened it', async (page) => {
    await openForm(page)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const opener = page.getByRole('button', { name: 'Non retenue' }).last()
    await expect.poll(() => opener.evaluate((e) => e.matches(':focus'))).toBe(true)
  })

  browserTest('a reply in a thread is counted under its message and stays out of the channel', async (page) => {
    await desk(page)
    await page.getByRole('button', { name: 'Répondre dans le fil' }).last().click()
    await page.getByRole('textbox', { name: 'Répondre…' }).fill('Je m’en occupe.')
    await page.keyboard.press('Enter')
    await page.getByRole('log', { name: 'Fil dans #bretagne' }).getByText('Je m’en occupe.').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '1 réponse' }).last().waitFor()
    expect(await page.getByText('Je m’en occupe.').count()).toBe(0)
  })

  browserTest('a command typed in the channel is answered to who typed it', async (page) => {
    await desk(page)
    await page.getByRole('textbox', { name: /^Message à #bretagne/ }).fill('/passerelle aide')
    await page.keyboard.press('Enter')
    await page.getByText('Vous avez demandé « aide ».').last().waitFor()
  })

  browserTest('the button of a row of the Home tab acts on that row, though all share an action', async (page) => {
    await page.goto(sandbox().url)
    await page.getByRole('navigation').getByRole('button', { name: 'Accueil' }).click()
    await page.getByRole('heading', { name: 'Vos dossiers' }).waitFor()
    await page.locator('.block', { hasText: '7Q1M' }).getByRole('button', { name: 'Ouvrir' }).click()
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Message direct/ })
      .click()
    await page.getByText('Ouvert : 7Q1M').waitFor()
  })

  browserTest(
    'the Home tab shows pictures, boxes to tick and a menu of more, and each reaches the app',
    async (page) => {
      await page.goto(sandbox().url)
      await page.getByRole('navigation').getByRole('button', { name: 'Accueil' }).click()
      const picture = page.getByRole('img', { name: 'Profil Pix' })
      await expect.poll(() => picture.evaluate((e) => e instanceof HTMLImageElement && e.naturalWidth > 0)).toBe(true)
      await page.getByText('Montrer *tout*').waitFor()
      await page.getByRole('checkbox', { name: 'Recevables' }).check()
      await page.getByRole('checkbox', { name: 'En pause' }).check()
      await page.locator('.block').getByRole('button', { name: 'Plus d’actions' }).click()
      await page.getByRole('menuitem', { name: 'Exporter' }).click()
      await page
        .getByRole('navigation')
        .getByRole('button', { name: /^Message direct/ })
        .click()
      await page.getByText('Choisi : recevables + en pause').waitFor()
      await page.getByText('Choisi : exporter').waitFor()
    },
  )

  browserTest('arrows go from one coordinator to the next, each with the rooms they belong to', async (page) => {
    await page.goto(sandbox().url)
    await page.getByRole('tab', { name: /^Claire/ }).press('ArrowRight')
    await page.getByRole('tab', { name: /^Karim/, selected: true }).waitFor()
    await page.getByRole('navigation').getByRole('button', { name: '#nouvelle-aquitaine' }).waitFor()
    expect(await page.getByRole('navigation').getByRole('button', { name: '#bretagne' }).count()).toBe(0)
  })
})
