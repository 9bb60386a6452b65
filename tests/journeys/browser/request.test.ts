import { browserTest } from '#tests/kit/browser.ts'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, vi } from 'vitest'
import { phoneOf } from './phone.ts'
import { stage } from './stage.ts'

vi.setConfig({ testTimeout: 120_000 })

const { url } = stage()

describe('In the page, with the real bot', () => {
  browserTest(
    'Jeanne’s request goes from Claire to Karim, who answers in his own channel, and ends well',
    async (page) => {
      await page.goto(url())
      const jeanne = await phoneOf(page, 'Jeanne')

      // Jeanne asks for a human, and says where she is
      await jeanne.types('/humain')
      await jeanne.reads('Quelle est votre question')
      await jeanne.types('Je n’arrive pas à envoyer mon dossier de retraite, la page reste blanche')
      await jeanne.reads('Dans quelle commune')
      await jeanne.types('35000')
      await jeanne.reads('La demande va au conseiller')

      // Claire takes it, sees that it is for Karim, and gives it to him
      await deskOf(page, 'Claire')
      const claire = await cardIn(page, 'bretagne', 'Jeanne')
      await claire.getByRole('button', { name: 'Prendre' }).click()
      await jeanne.reads('prend votre demande')
      await claire.getByRole('button', { name: 'Transférer' }).click()
      const form = page.getByRole('dialog', { name: 'Transférer' })
      await form.getByRole('combobox').first().selectOption('Karim Haddad')
      await form.getByRole('button', { name: 'Transférer' }).click()
      await jeanne.reads('maintenant suivie par')
      await jeanne.types('je suis sur un ordinateur')

      // Solène sees that it is gone from there; in his channel Karim answers from the thread with the sign
      await deskOf(page, 'Solène')
      await (await cardIn(page, 'bretagne', 'a été transférée')).waitFor()
      const desk = await deskOf(page, 'Karim')
      const seen = await cardIn(page, 'nouvelle-aquitaine', 'Jeanne')
      await seen.getByText('Prise par').waitFor()
      await openThread(desk, seen)
      const box = desk.getByPlaceholder('Répondre…')
      await box.fill('on lui propose un rendez-vous ?')
      await box.press('Enter')
      await box.fill('!! Bonjour Jeanne, essayez avec un autre navigateur.')
      await box.press('Enter')
      await jeanne.reads('essayez avec un autre navigateur')
      await desk.getByText('Remis à la personne').waitFor()
      expect(await jeanne.screen.getByText('on lui propose un rendez-vous').count()).toBe(0)

      // he proposes to meet where she lives, in one of the places that the form knows
      await seen.getByRole('button', { name: 'Rendez-vous' }).click()
      const meeting = page.getByRole('dialog', { name: 'Proposer un rendez-vous' })
      await meeting.getByText('Lieux d’aide les plus proches').waitFor()
      await meeting.getByLabel('Quel jour ?').fill('2027-03-01')
      await meeting.getByLabel('À quelle heure ?').fill('14 h 30')
      await meeting.getByLabel('Où ? Un lieu d’aide proche').selectOption({ index: 1 })
      await meeting.getByRole('button', { name: 'Envoyer' }).click()
      await jeanne.reads(/Médiathèque des Horizons, 10 cours des Alliés/)

      // Jeanne answers, the request is resolved, and she says that it is
      await jeanne.types('ça marche, merci beaucoup')
      await desk.getByText('ça marche, merci beaucoup').waitFor()
      await seen.getByRole('button', { name: 'Résoudre' }).click()
      await jeanne.reads('C’est résolu')
      await jeanne.taps('Oui, merci')
      await jeanne.reads('Comment s’est passée')
      await jeanne.taps(/^5/)
      await jeanne.reads('Un mot à ajouter')
      await jeanne.types('Très clair')
      await seen.getByText('★★★★★').waitFor()
    },
  )
})

async function deskOf(page: Page, name: string): Promise<Locator> {
  const desk = page.getByRole('region', { name: 'Équipe de coordination' })
  await desk.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
  return desk
}

async function cardIn(page: Page, channel: string, words: string): Promise<Locator> {
  const desk = page.getByRole('region', { name: 'Équipe de coordination' })
  await desk.getByRole('button', { name: new RegExp(`^#${channel}`) }).click()
  const card = desk
    .getByRole('log', { name: `Messages de #${channel}` })
    .getByRole('article')
    .filter({ hasText: words })
  await card.last().waitFor()
  return card.last()
}

async function openThread(desk: Locator, card: Locator): Promise<void> {
  const replies = card.getByRole('button', { name: /réponse|fil/i }).filter({ hasNotText: 'Répondre' })
  await replies.last().click()
  await desk.getByPlaceholder('Répondre…').waitFor()
}
