import { itemOf } from '#tests/kit/assessment.ts'
import { browserTest } from '#tests/kit/browser.ts'
import { candidate } from '#tests/kit/people.ts'
import type { Locator } from 'playwright-core'
import { describe, expect, vi } from 'vitest'
import { type Phone, phoneOf } from './phone.ts'
import { stage } from './stage.ts'

vi.setConfig({ testTimeout: 90_000 })

const { url, passerelle } = stage()
const patience = { timeout: 10_000 }

describe('In the page, with the real bot', () => {
  browserTest(
    'Awa assesses her skills in a few taps, ends early, shares her profile, and Claire sees it',
    async (page) => {
      const { ref } = await candidate(passerelle().telegram, { prenom: 'Awa' })
      await page.goto(url())
      const awa = await phoneOf(page, 'Awa')

      // Awa answers three questions, then ends
      await awa.types('/pix')
      await awa.reads('Il ne sert jamais à trier')
      await awa.taps(/^Express/)
      for (let number = 1; number <= 3; number += 1) {
        const question = questionIn(awa, number)
        await question.waitFor()
        await answerByTaps(question)
        await awa.screen.getByText(new RegExp(`^Question ${number}\\s:`)).waitFor()
      }
      await awa.types('/pix')
      await awa.taps('Terminer')
      await awa.reads('Voulez-vous terminer maintenant')
      await awa.taps('Oui, voir mon profil')
      await awa.reads('Votre profil numérique')
      await expect.poll(() => widthOf(lastBubble(awa, 'Votre profil numérique').getByRole('img')), patience).toBe(1_080)

      // Nothing is shown before she says so
      const desk = page.getByRole('region', { name: 'Équipe de coordination' })
      const card = desk
        .getByRole('log', { name: 'Messages de #bretagne' })
        .getByRole('article')
        .filter({ hasText: ref })
      expect(await card.getByText('Auto-évaluation').count()).toBe(0)
      await lastBubble(awa, 'Voulez-vous partager ce profil').getByRole('button', { name: 'Partager' }).click()
      await awa.reads('C’est partagé')

      // Claire reads the card's line, and sees the picture in its thread
      await card.getByText('Auto-évaluation').waitFor()
      await card.getByRole('button', { name: /réponse/ }).click()
      const picture = desk.getByRole('log', { name: 'Fil dans #bretagne' }).getByRole('img')
      await expect.poll(() => widthOf(picture), patience).toBe(1_080)
    },
  )
})

/** The question on screen, which has its buttons. */
function questionIn({ screen }: Phone, number: number): Locator {
  const shown = screen.locator('.from-bot').filter({ has: screen.page().locator('.inline-buttons') })
  return shown.filter({ hasText: new RegExp(`Question ${number} sur`) }).last()
}

/** Its first choice where one tap answers, else « je ne sais pas ». */
async function answerByTaps(question: Locator): Promise<void> {
  const { answer } = itemOf({ text: await question.innerText() })
  const buttons = question.getByRole('button')
  await (answer.kind === 'one' ? buttons.first() : buttons.filter({ hasText: 'Je ne sais pas' })).click()
}

function lastBubble({ screen }: Phone, text: string): Locator {
  return screen.locator('.from-bot').filter({ hasText: text }).last()
}

/** In pixels of the picture itself; 0 as long as it is on its way. */
function widthOf(picture: Locator): Promise<number> {
  return picture.last().evaluate((shown) => (shown instanceof HTMLImageElement ? shown.naturalWidth : 0))
}
