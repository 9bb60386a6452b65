import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import { browserTest } from '#tests/kit/browser.ts'
import { pngOf } from '#tests/sandbox/telegram/png-of.ts'
import { stage } from './stage.ts'

const { sandbox } = stage()

/** Opens the page on a telephone that no other test uses, after a first word. */
async function telephone(page: Page, firstName: string): Promise<TelegramPerson> {
  const person = sandbox().emulators.telegram.join({ firstName })
  await page.goto(sandbox().url)
  await page.getByRole('tab', { name: firstName, exact: true }).click()
  await say(page, 'Bonjour')
  await page.getByText('Bien noté : Bonjour').waitFor()
  return person
}

async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Écrire en tant que/ }).fill(text)
  await page.keyboard.press('Enter')
}

async function attach(page: Page, names: readonly string[], mimeType = 'image/png'): Promise<void> {
  const files = names.map((name) => ({ name, mimeType, buffer: Buffer.from(pngOf(64, 48)) }))
  await page.locator('.telegram input[type=file]').setInputFiles(files)
}

function newest({ messages }: TelegramPerson, count: number) {
  return messages()
    .filter(({ from }) => from === 'person')
    .slice(-count)
}

describe('On the left, one', () => {
  browserTest('answers a message by keyboard alone, and sees what was answered', async (page) => {
    const person = await telephone(page, 'Amel')
    const answered = page.getByRole('article').filter({ hasText: 'Bien noté : Bonjour' })
    await answered.getByRole('button', { name: 'Citer' }).press('Enter')
    await page.getByText('En réponse à « Bien noté : Bonjour »').waitFor()
    await page.keyboard.type('Merci')
    await page.keyboard.press('Enter')
    await page.getByRole('article').filter({ hasText: 'Merci' }).locator('blockquote').getByText('Bien noté').waitFor()
    await page.getByText('En réponse à «').waitFor({ state: 'detached' })
    expect(newest(person, 1)).toMatchObject([{ text: 'Merci', replyTo: expect.any(Number), quote: undefined }])
  })

  browserTest('quotes the words that were selected', async (page) => {
    const person = await telephone(page, 'Bilal')
    const answered = page.getByRole('article').filter({ hasText: 'Bien noté : Bonjour' })
    await answered.locator('.text').selectText()
    await answered.getByRole('button', { name: 'Citer' }).click()
    await say(page, 'Vraiment ?')
    await page.getByRole('article').filter({ hasText: 'Vraiment ?' }).first().waitFor()
    expect(newest(person, 1)).toMatchObject([{ text: 'Vraiment ?', quote: 'Bien noté : Bonjour' }])
  })

  browserTest('gives an answer up with Escape', async (page) => {
    const person = await telephone(page, 'Chloé')
    await page.getByRole('button', { name: 'Citer' }).last().press('Enter')
    await page.getByText('En réponse à «').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('En réponse à «').waitFor({ state: 'detached' })
    await say(page, 'Rien')
    await page.getByText('Bien noté : Rien').waitFor()
    expect(newest(person, 1)).toMatchObject([{ text: 'Rien', replyTo: undefined }])
  })

  browserTest('sends several pictures as an album, what was written under the first', async (page) => {
    const person = await telephone(page, 'Denise')
    await page.getByRole('textbox', { name: /^Écrire en tant que/ }).fill('mes papiers')
    await attach(page, ['recto.png', 'verso.png', 'bis.png'])
    await page.getByRole('article').filter({ hasText: 'mes papiers' }).getByRole('img').waitFor()
    await expect(page.getByRole('textbox', { name: /^Écrire en tant que/ }).inputValue()).resolves.toBe('')
    const album = newest(person, 3)
    expect(album.map(({ text }) => text)).toEqual(['mes papiers', '', ''])
    expect(album.map(({ document }) => document?.kind)).toEqual(['photo', 'photo', 'photo'])
    expect(new Set(album.map((message) => message.album)).size).toBe(1)
  })

  browserTest('sends one picture as a photo, and other files each as a document', async (page) => {
    const person = await telephone(page, 'Étienne')
    await attach(page, ['une.png'])
    await page.locator('.telegram .from-person img').waitFor()
    expect(newest(person, 1)).toMatchObject([{ text: '', album: undefined, document: { kind: 'photo' } }])
    await attach(page, ['a.txt', 'b.txt'], 'text/plain')
    await page.getByText('CV reçu : b.txt').waitFor()
    expect(newest(person, 2).map(({ document }) => document?.name)).toEqual(['a.txt', 'b.txt'])
  })

  browserTest('edits the words under a picture of their own', async (page) => {
    const person = await telephone(page, 'Fanny')
    await page.getByRole('textbox', { name: /^Écrire en tant que/ }).fill('ma factur')
    await attach(page, ['une.png'])
    const bubble = page.getByRole('article').filter({ hasText: 'ma factur' })
    await bubble.getByRole('button', { name: 'Modifier' }).press('Enter')
    await say(page, 'ma facture')
    await bubble.getByText('modifié').waitFor()
    expect(newest(person, 1)).toMatchObject([{ text: 'ma facture', edited: true, document: { kind: 'photo' } }])
  })

  browserTest('sends what the assistant rarely expects', async (page) => {
    const person = await telephone(page, 'Gaël')
    for (const name of ['Un lieu', 'Un message vidéo rond', 'Un sondage', 'Un dé', 'Un autocollant']) {
      await page.getByRole('button', { name: 'Partager autre chose' }).press('Enter')
      await page.getByRole('menuitem', { name }).press('Enter')
    }
    await page.getByText('Médiathèque').waitFor()
    await expect.poll(() => newest(person, 9).length, { timeout: 3_000 }).toBe(6)
  })
})
