import type { Locator, Page } from 'playwright-core'

/** A person's telephone on the left of the page. */
export interface Phone {
  readonly screen: Locator
  readonly taps: (label: string | RegExp) => Promise<void>
  readonly types: (text: string) => Promise<void>
  /** Waits until the bot has said this since the last tap or message. */
  readonly reads: (text: string | RegExp) => Promise<void>
}

/** Takes the telephone of someone whose tab is there. */
export async function phoneOf(page: Page, name: string): Promise<Phone> {
  const screen = page.getByRole('region', { name: 'Candidats et citoyens' })
  await screen.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
  const moments = screen.locator('.moment')
  let before = await moments.count()
  return {
    screen,
    taps: async (label) => {
      before = await moments.count()
      await screen.getByRole('button', { name: label, exact: true }).last().click()
    },
    types: async (text) => {
      before = await moments.count()
      const field = screen.getByRole('textbox', { name: /^Écrire en tant que/ })
      await field.fill(text)
      await field.press('Enter')
    },
    reads: (text) =>
      screen
        .locator(`.moment:nth-child(n+${before + 1}) .from-bot`)
        .getByText(text)
        .last()
        .waitFor(),
  }
}

/** From the welcome to the summary: buttons, typed words, the keys for the number and the place. */
export async function fillInFrom({ screen, taps, types, reads }: Phone, page: Page): Promise<void> {
  await taps('Démarrer')
  await reads('je suis Passerelle')
  await taps(/^Postuler/)
  await reads('besoin de votre accord')
  await taps('J’accepte ✅')
  await reads('1 sur 10')
  await types('Amina')
  await reads('2 sur 10')
  await types('Benali')
  await reads('3 sur 10')
  await types('amina.benali@exemple.fr')
  await reads('4 sur 10')
  await taps('📱 Partager mon numéro')
  await reads('5 sur 10')
  await taps('📍 Partager ma position')
  await page.getByRole('dialog').getByRole('button', { name: 'Rennes' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Envoyer' }).click()
  await reads('6 sur 10')
  await taps('En recherche d’emploi')
  await taps('Continuer ➡️')
  await reads('7 sur 10')
  await taps('Oui')
  await reads('8 sur 10')
  await taps('Dans un mois')
  await reads('9 sur 10')
  await taps('20 km')
  await reads('10 sur 10')
  await types('Mes voisins me demandent de l’aide, et j’aime expliquer.')
  await reads('Dernière étape')
  await screen.locator('input[type=file]').setInputFiles(pdf)
  await reads('Voici votre candidature')
}

const pdf = {
  name: 'cv.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
}
