import { browserTest } from '#tests/kit/browser.ts'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { stage } from './stage.ts'

const { sandbox } = stage()

const bretagne = () => sandbox().emulators.slack.channel('bretagne')
const repliesTo = (root: string) => bretagne().thread(root).slice(1)

/** Opens the thread of a message that someone else has just written, at Claire's screen; gives its ts. */
async function openThread(page: Page, text: string): Promise<string> {
  const { slack } = sandbox().emulators
  const others = slack.users().filter(({ id, name }) => !name.startsWith('claire') && bretagne().members.includes(id))
  const root = await (others[0] ?? slack.otherApp('agenda')).say('bretagne', text)
  await page.goto(sandbox().url)
  await page.getByRole('tab', { name: /^Claire/ }).click()
  await page.getByRole('navigation').getByRole('button', { name: '#bretagne' }).click()
  const message = page.getByRole('article').filter({ hasText: text })
  await message.getByRole('button', { name: 'Répondre dans le fil' }).click()
  return root.ts
}

const pane = (page: Page) => page.getByRole('complementary', { name: 'Fil dans #bretagne' })

describe('In a thread, a coordinator', () => {
  browserTest('writes, also to the channel when the box is ticked, which is for one message', async (page) => {
    const root = await openThread(page, 'Qui peut répondre ?')
    const box = pane(page).getByRole('checkbox', { name: 'Envoyer aussi dans #bretagne' })
    await pane(page).getByLabel('Répondre…').fill('Moi, avec plaisir')
    await box.check()
    await page.keyboard.press('Shift+Tab')
    await pane(page).getByLabel('Répondre…').press('Enter')
    await expect.poll(() => repliesTo(root)).toMatchObject([{ text: 'Moi, avec plaisir', broadcast: true }])
    await expect.poll(() => box.isChecked()).toBe(false)
    const inChannel = page.getByRole('region', { name: '#bretagne' }).getByRole('article')
    await inChannel.filter({ hasText: 'Moi, avec plaisir' }).getByText('aussi envoyé dans le canal').waitFor()
  })

  browserTest('gives several files in one message, with what is in the field', async (page) => {
    const root = await openThread(page, 'Un document ?')
    await pane(page).getByLabel('Répondre…').fill('!! Voici')
    await pane(page)
      .locator('input[type=file]')
      .setInputFiles([
        { name: 'aide.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') },
        { name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('plan') },
      ])
    await expect
      .poll(() => repliesTo(root))
      .toMatchObject([{ text: '!! Voici', files: [{ name: 'aide.pdf' }, { name: 'plan.txt' }] }])
    await pane(page).getByText('plan.txt').waitFor()
  })

  browserTest('rewords and deletes their own message with the keyboard alone, and nobody else’s', async (page) => {
    const root = await openThread(page, 'Une relecture ?')
    await pane(page).getByLabel('Répondre…').fill('R&D <bonjuor>')
    await page.keyboard.press('Enter')
    await pane(page).getByRole('button', { name: 'Modifier « R&D <bonjuor> »' }).press('Enter')
    const field = pane(page).getByLabel('Nouveau texte du message')
    expect(await field.inputValue()).toBe('R&D <bonjuor>')
    await field.press('Escape')
    await pane(page)
      .getByRole('button', { name: /^Modifier « R/ })
      .press('Enter')
    await field.fill('R&D <bonjour>')
    await field.press('Enter')
    await expect.poll(() => repliesTo(root)).toMatchObject([{ text: 'R&amp;D &lt;bonjour&gt;', edited: {} }])

    expect(
      await pane(page)
        .getByRole('button', { name: /^Supprimer/ })
        .count(),
    ).toBe(1)
    await pane(page)
      .getByRole('button', { name: /^Supprimer « R/ })
      .press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).press('Enter')
    await expect.poll(() => repliesTo(root)).toEqual([])
  })
})
