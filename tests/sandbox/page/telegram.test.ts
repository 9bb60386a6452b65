import { browserTest } from '#tests/kit/browser.ts'
import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { stage } from './stage.ts'

const { sandbox } = stage()

/** Opens the page on a telephone that no other test uses. */
async function telephone(page: Page, firstName: string): Promise<void> {
  sandbox().emulators.telegram.join({ firstName, phone: '+33612345699' })
  await page.goto(sandbox().url)
  await page.getByRole('tab', { name: firstName, exact: true }).click()
}

async function say(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: /^Écrire en tant que/ })
  await field.fill(text)
  await field.press('Enter')
}

/** Pixels of the picture as it was sent; 0 until it is there. */
function naturalWidth(around: Locator): Promise<number> {
  return around.locator('img').evaluate((shown) => (shown instanceof HTMLImageElement ? shown.naturalWidth : 0))
}

describe('On the left, one talks to the bot as in Telegram', () => {
  browserTest('what is sent with Enter is answered in the same chat', async (page) => {
    await telephone(page, 'Inès')
    await say(page, 'Bonjour')
    await page.getByText('Bien noté : Bonjour').waitFor()
    await expect(page.getByRole('textbox', { name: /^Écrire en tant que/ }).inputValue()).resolves.toBe('')
  })

  browserTest('Shift and Enter goes to the next line without sending', async (page) => {
    await telephone(page, 'Omar')
    const field = page.getByRole('textbox', { name: /^Écrire en tant que/ })
    await field.fill('deux')
    await field.press('Shift+Enter')
    await field.pressSequentially('lignes')
    await expect(field.inputValue()).resolves.toBe('deux\nlignes')
    await page.getByText('n’a encore rien écrit').waitFor()
  })

  browserTest('a pressed button shows the short answer, and the edited message says so', async (page) => {
    await telephone(page, 'Paul')
    await page.getByRole('button', { name: 'Démarrer' }).click()
    await page.getByRole('button', { name: 'Devenir conseiller numérique' }).click()
    await page.getByRole('status').getByText('C’est parti').waitFor()
    await page.getByText('modifié').waitFor()
  })

  browserTest('the bot is seen writing until it has answered', async (page) => {
    await telephone(page, 'Flora')
    await say(page, 'Réfléchis')
    await page.getByText('Passerelle écrit…').waitFor()
    await say(page, 'Alors ?')
    await page.getByText('Bien noté : Alors ?').waitFor()
    await page.getByText('Passerelle écrit…').waitFor({ state: 'detached' })
  })

  browserTest('bold, italics and commands of the bot are shown as such', async (page) => {
    await telephone(page, 'Lise')
    await page.getByRole('button', { name: 'Démarrer' }).click()
    await page.locator('strong', { hasText: 'Passerelle' }).waitFor()
    await page.locator('em', { hasText: 'rien n’est décidé' }).waitFor()
    await page.getByRole('button', { name: '/humain' }).click()
    await page.getByText('Bien noté : /humain').waitFor()
  })

  browserTest('the key that asks for the telephone number shares it, then goes away', async (page) => {
    await telephone(page, 'Zoé')
    await page.getByRole('button', { name: 'Démarrer' }).click()
    await page.getByRole('button', { name: 'Devenir conseiller numérique' }).click()
    await page.getByRole('button', { name: 'Envoyer mon numéro' }).click()
    await page.getByText(/33612345699/).waitFor()
    await page.getByText('Bien reçu, merci.').waitFor()
    await page.getByRole('button', { name: 'Envoyer mon numéro' }).waitFor({ state: 'detached' })
  })

  browserTest('the key that asks for a location lets choose a town', async (page) => {
    await telephone(page, 'Hugo')
    await page.getByRole('button', { name: 'Démarrer' }).click()
    await page.getByRole('button', { name: 'Devenir conseiller numérique' }).click()
    await page.getByRole('button', { name: 'Envoyer ma position' }).click()
    const sheet = page.getByRole('dialog', { name: 'Ma position' })
    await sheet.getByRole('button', { name: 'Limoges' }).click()
    await sheet.getByRole('button', { name: 'Envoyer' }).click()
    await page.getByText('45.8336 ; 1.2611').waitFor()
  })

  browserTest('a document is sent and can be taken back as it was', async (page) => {
    await telephone(page, 'Nora')
    const buffer = Buffer.from('%PDF-1.7 essai')
    await page
      .locator('.telegram input[type=file]')
      .setInputFiles({ name: 'cv.pdf', mimeType: 'application/pdf', buffer })
    await page.getByText('CV reçu : cv.pdf').waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /cv\.pdf/ }).click(),
    ])
    expect(download.suggestedFilename()).toBe('cv.pdf')
  })

  browserTest('a picture is seen whole with its words and buttons, which the answer takes away', async (page) => {
    await telephone(page, 'Myriam')
    await say(page, 'Une question')
    const bubble = page.getByRole('article').filter({ hasText: 'Que faites-vous de ce message ?' })
    await bubble.getByRole('img', { name: 'Image' }).waitFor()
    await expect.poll(() => naturalWidth(bubble), { timeout: 5_000 }).toBe(900)
    await bubble.getByRole('button', { name: 'A' }).click()
    const answered = page.getByRole('article').filter({ hasText: 'Vous avez répondu.' })
    await answered.getByRole('img', { name: 'Image' }).waitFor()
    expect(await answered.getByRole('button', { name: 'A' }).count()).toBe(0)
  })

  browserTest('buttons that come under the last message are in sight, after a look at older ones too', async (page) => {
    // Given
    await telephone(page, 'Gilles')
    const said = page.locator('.telegram .from-bot')
    await say(page, `Bonjour${'\n.'.repeat(40)}`)
    await said.getByText('Bien noté : Bonjour').waitFor()
    const log = page.getByRole('log', { name: 'Conversation de Gilles' })
    await log.evaluate((box) => box.scrollTo({ top: 0 }))
    await say(page, 'Plusieurs')
    // When
    await said.last().getByRole('button', { name: '☐ A' }).click()
    await said.last().getByRole('button', { name: 'Valider' }).waitFor()
    // Then
    const hidden = () => log.evaluate((box) => box.scrollHeight - box.scrollTop - box.clientHeight)
    await expect.poll(hidden, { timeout: 3_000 }).toBeLessThan(2)
  })

  browserTest('a sent message can be edited, and the bot hears of it', async (page) => {
    await telephone(page, 'Ali')
    await say(page, 'Renne')
    await page.getByText('Bien noté : Renne').waitFor()
    await page.getByRole('button', { name: 'Modifier' }).click()
    await say(page, 'Rennes')
    await page.getByText('Corrigé : Rennes').waitFor()
  })

  browserTest('the menu of commands opens, moves and chooses by keyboard', async (page) => {
    await telephone(page, 'Éva')
    await page.getByRole('button', { name: 'Commandes' }).press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText('Bien noté : /dossier').waitFor()
  })

  browserTest('a message that came for someone else is counted on their tab until it is opened', async (page) => {
    await telephone(page, 'Rose')
    const absent = sandbox().emulators.telegram.join({ firstName: 'Basile' })
    absent.say('Coucou')
    await page.getByRole('tab', { name: /^Basile\s+1 message non lu$/ }).click()
    await page.getByRole('tab', { name: 'Basile', exact: true }).waitFor()
    await page.getByText('Bien noté : Coucou').waitFor()
  })

  browserTest('a new person gets a chat of their own', async (page) => {
    await page.goto(sandbox().url)
    await page.getByRole('button', { name: 'Nouvelle personne' }).click()
    await page.getByLabel('Prénom').fill('Yann')
    await page.getByLabel('Prénom').press('Enter')
    await page.getByRole('tab', { name: 'Yann' }).click()
    await page.getByRole('textbox', { name: 'Écrire en tant que Yann' }).waitFor()
  })

  browserTest('what one was writing is there again after a look at someone else’s telephone', async (page) => {
    await telephone(page, 'Lucie')
    const field = page.getByRole('textbox', { name: /^Écrire en tant que/ })
    await field.fill('Je voudrais')
    await page.getByRole('tab', { name: 'Jeanne Morel' }).click()
    await expect(field.inputValue()).resolves.toBe('')
    await page.getByRole('tab', { name: 'Lucie' }).click()
    await expect(field.inputValue()).resolves.toBe('Je voudrais')
  })

  browserTest('one who has blocked the bot is told why a message does not leave, and keeps its words', async (page) => {
    await telephone(page, 'Marc')
    await page.locator('.telegram').getByRole('button', { name: 'Plus d’actions' }).click()
    await page.getByRole('menuitem', { name: 'Bloquer le robot' }).click()
    await page.getByText('Robot bloqué par cette personne').waitFor()
    await say(page, 'Encore là ?')
    await page.getByText(/^Refusé : cette personne a bloqué le robot/).waitFor()
    await expect(page.getByRole('textbox', { name: /^Écrire en tant que/ }).inputValue()).resolves.toBe('Encore là ?')
  })
})
