import { browserTest } from '#tests/kit/browser.ts'
import { candidate } from '#tests/kit/people.ts'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, vi } from 'vitest'
import { phoneOf } from './phone.ts'
import { stage } from './stage.ts'

vi.setConfig({ testTimeout: 60_000 })

const { url, passerelle } = stage()

describe('In the page, with the real bot', () => {
  browserTest('Solène gives Karim a second territory from her Home tab', async (page) => {
    await page.goto(url())
    const desk = await deskOf(page, 'Solène')
    await desk.getByRole('button', { name: 'Accueil' }).click()
    await desk.getByRole('button', { name: 'Attribuer un territoire' }).click()
    const form = desk.getByRole('dialog', { name: 'Attribuer un territoire' })
    await form.getByRole('combobox').selectOption('Karim Haddad')
    await form.getByText('Choisir', { exact: true }).last().click()
    await form.getByRole('checkbox', { name: 'Nouvelle-Aquitaine' }).check()
    await form.getByRole('checkbox', { name: 'Occitanie' }).check()
    await form.getByRole('button', { name: 'Enregistrer' }).click()
    await form.waitFor({ state: 'detached' })
    await deskOf(page, 'Karim')
    await desk.getByRole('button', { name: 'Accueil' }).click()
    await desk.getByText(/Occitanie/).waitFor()
  })

  browserTest('a command is answered to who typed it, and a wrong one says what there is', async (page) => {
    await page.goto(url())
    const desk = await deskOf(page, 'Claire')
    const box = desk.getByRole('textbox', { name: /^Message à/ })
    await box.fill('/passerelle aide')
    await box.press('Enter')
    await desk.getByText('/passerelle chercher').last().waitFor()
    await box.fill('/passerelle bonjour')
    await box.press('Enter')
    await desk.getByText('Je ne connais pas « bonjour »').waitFor()
    await deskOf(page, 'Karim')
    expect(await desk.getByText('/passerelle chercher').count()).toBe(0)
  })

  browserTest(
    'on a telephone, a question is seen waiting on the other side and answered there',
    async (page) => {
      const { person, ref } = await candidate(passerelle().telegram, { prenom: 'Nolwenn' })
      await page.goto(url())
      const phone = await phoneOf(page, 'Nolwenn')
      await page.getByRole('tab', { name: /^Slack\s+\d/ }).click()
      const desk = await deskOf(page, 'Claire')
      const card = desk.getByRole('article').filter({ hasText: ref })
      await card.getByRole('button', { name: 'Prendre' }).click()
      await card.getByRole('button', { name: 'Poser une question' }).click()
      await desk.getByRole('textbox', { name: 'Votre question' }).fill('Êtes-vous mobile ?')
      await desk.getByRole('button', { name: 'Envoyer' }).last().click()
      await person.hears('Êtes-vous mobile ?')
      await page.getByRole('tab', { name: /^Telegram\s+\d/ }).click()
      await phone.taps('Répondre')
      await phone.reads('Écrivez votre réponse')
      await phone.types('Oui, à vélo.')
      await phone.reads('Votre réponse est transmise')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    },
    { viewport: { width: 360, height: 720 }, hasTouch: true },
  )

  browserTest('without a mouse, Claire takes a file and asks, and the person answers', async (page) => {
    // Given
    const { person, ref } = await candidate(passerelle().telegram, { prenom: 'Maël' })
    await page.goto(url())
    const desk = page.getByRole('region', { name: 'Équipe de coordination' })
    const phone = page.getByRole('region', { name: 'Candidats et citoyens' })
    const card = desk.getByRole('article').filter({ hasText: ref })
    const enter = (): Promise<void> => page.keyboard.press('Enter')
    // When
    await tabTo(page, card.getByRole('button', { name: 'Prendre' }))
    await enter()
    await tabTo(page, card.getByRole('button', { name: 'Poser une question' }))
    await enter()
    await desk.getByRole('dialog').waitFor()
    await page.keyboard.type('Quand êtes-vous libre ?')
    await tabTo(page, desk.getByRole('button', { name: 'Envoyer' }).last())
    await enter()
    await person.hears('Quand êtes-vous libre ?')
    await tabTo(page, phone.getByRole('tab', { selected: true }))
    await page.keyboard.press('End')
    await enter()
    await tabTo(page, phone.getByRole('button', { name: 'Répondre' }), 'Shift+Tab')
    await enter()
    await phone.getByText('Écrivez votre réponse').waitFor()
    await tabTo(page, phone.getByRole('textbox'))
    await page.keyboard.type('Dès lundi.')
    await enter()
    // Then
    await person.hears('Votre réponse est transmise')
    await card.getByRole('button', { name: '2 réponses' }).waitFor()
  })
})

async function deskOf(page: Page, name: string): Promise<Locator> {
  const desk = page.getByRole('region', { name: 'Équipe de coordination' })
  await desk.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
  return desk
}

/** Goes there as those do who have no mouse. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor()
  for (let stops = 0; stops < 150; stops += 1) {
    if (await target.evaluate((element) => element.matches(':focus-visible'))) return
    await page.keyboard.press(key)
  }
  throw new Error(`no way there by keyboard: ${String(target)}`)
}
