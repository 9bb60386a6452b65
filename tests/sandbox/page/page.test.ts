import { browserTest } from '#tests/kit/browser.ts'
import { describe, expect } from 'vitest'
import { stage } from './stage.ts'

const { sandbox } = stage()
const narrow = { viewport: { width: 360, height: 700 } } as const

describe('The sandbox page', () => {
  browserTest('loads nothing from elsewhere and breaks none of its own rules', async (page) => {
    const complaints: string[] = []
    const places = new Set<string>()
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => places.add(new URL(request.url()).host))
    await page.goto(sandbox().url)
    await page.getByText('en direct').waitFor()
    expect(complaints).toEqual([])
    expect([...places]).toEqual([new URL(sandbox().url).host])
  })

  browserTest(
    'shows one side at a time at 360 pixels, and never scrolls sideways',
    async (page) => {
      await page.goto(sandbox().url)
      await page.getByRole('region', { name: 'Candidats et citoyens' }).waitFor()
      expect(await page.getByRole('region', { name: 'Équipe de coordination' }).isVisible()).toBe(false)
      await page.getByRole('tab', { name: 'Slack' }).click()
      await page.getByRole('region', { name: 'Équipe de coordination' }).waitFor()
      expect(await page.getByRole('region', { name: 'Candidats et citoyens' }).isVisible()).toBe(false)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    },
    narrow,
  )

  browserTest(
    'counts on the tab of the hidden side what came there, until it is looked at',
    async (page) => {
      await page.goto(sandbox().url)
      await page.getByRole('tab', { name: /^Slack/ }).click()
      sandbox().emulators.telegram.people()[1]?.say('Bonjour')
      const tab = page.getByRole('tab', { name: /^Telegram\s+\d+ messages? non lus?$/ })
      await tab.click()
      await page.getByRole('tab', { name: /^Loïc/ }).click()
      await page.getByText('Bien noté : Bonjour').waitFor()
    },
    narrow,
  )

  browserTest('gives each panel of tabs one stop, and shows where the focus is', async (page) => {
    await page.goto(sandbox().url)
    await page.getByRole('tab', { name: 'Amina Benali' }).press('End')
    const last = page.getByRole('tab', { name: 'Jeanne Morel', selected: true })
    await expect.poll(() => last.evaluate((e) => e.matches(':focus-visible'))).toBe(true)
    expect(await last.evaluate((e) => getComputedStyle(e).outlineStyle)).toBe('solid')
    await page.keyboard.press('Tab')
    await expect
      .poll(() => page.getByRole('button', { name: 'Nouvelle personne' }).evaluate((e) => e.matches(':focus')))
      .toBe(true)
  })

  browserTest('injects a fault and shows it until the bot has met it', async (page) => {
    await page.goto(sandbox().url)
    await page.getByRole('button', { name: 'Pannes' }).click()
    const telegram = page.getByRole('dialog').getByRole('region', { name: 'Telegram' })
    await telegram.getByRole('combobox', { name: 'Panne' }).selectOption('Réponse lente')
    await telegram.getByRole('spinbutton', { name: /^Retard/ }).fill('5')
    await telegram.getByRole('textbox', { name: 'Méthode' }).fill('sendMessage')
    await telegram.getByRole('button', { name: 'Provoquer' }).click()
    await telegram.getByText('Réponse lente, sendMessage, 1 fois').waitFor()
    sandbox().emulators.telegram.people()[2]?.say('Bonjour')
    await telegram.getByText('Aucune panne prévue.').waitFor()
  })

  browserTest('takes back the faults that were not met yet', async (page) => {
    await page.goto(sandbox().url)
    await page.getByRole('button', { name: 'Pannes' }).click()
    const slack = page.getByRole('dialog').getByRole('region', { name: 'Slack' })
    await slack.getByRole('textbox', { name: 'Méthode' }).fill('files.delete')
    await slack.getByRole('button', { name: 'Provoquer' }).click()
    await slack.getByText('Trop de requêtes (429), files.delete, 1 fois').waitFor()
    await slack.getByRole('button', { name: 'Tout retirer' }).click()
    await slack.getByText('Aucune panne prévue.').waitFor()
    expect(sandbox().emulators.slack.faults.pending()).toEqual([])
  })

  browserTest('finds the app again after its connections were cut', async (page) => {
    await page.goto(sandbox().url)
    await page.getByText('en direct').waitFor()
    await page.getByRole('button', { name: 'Pannes' }).click()
    await page.getByRole('button', { name: 'Couper les connexions' }).click()
    await expect.poll(() => sandbox().emulators.slack.connected, { timeout: 10_000 }).toBe(true)
    await page.keyboard.press('Escape')
    await page.getByText('en direct').waitFor()
  })

  browserTest('reads out what is added to a chat, which a screen reader finds as a log', async (page) => {
    await page.goto(sandbox().url)
    sandbox().emulators.telegram.people()[0]?.say('Bonjour')
    await page.getByRole('log', { name: 'Conversation de Amina Benali' }).getByText('Bien noté : Bonjour').waitFor()
  })
})
