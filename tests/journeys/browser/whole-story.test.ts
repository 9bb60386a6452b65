import { browserTest } from '#tests/kit/browser.ts'
import { describe, expect, vi } from 'vitest'
import { fillInFrom, type Phone, phoneOf } from './phone.ts'
import { stage } from './stage.ts'

vi.setConfig({ testTimeout: 90_000 })

const { url } = stage()

describe('In the page, with the real bot', () => {
  browserTest('Amina applies, Claire decides, Amina is told, moves, withdraws and is forgotten', async (page) => {
    await page.goto(url())
    await page.getByText('Ici, vous jouez tous les rôles.').waitFor()
    const amina = await phoneOf(page, 'Amina')
    const desk = page.getByRole('region', { name: 'Équipe de coordination' })
    const presses = (label: string): Promise<void> =>
      desk.getByRole('button', { name: label, exact: true }).last().click()

    // Amina applies
    await fillInFrom(amina, page)
    await amina.taps('Envoyer ✉️')
    await amina.reads('Votre candidature est envoyée')

    // Claire sees a card without identity, and takes it
    const card = desk.getByRole('log', { name: 'Messages de #bretagne' }).getByRole('article').last()
    await card.getByText('En attente').waitFor()
    expect(await desk.textContent()).not.toMatch(/Amina|Benali|exemple\.fr|06 12/)
    await presses('Prendre')
    await card.getByText('Suivi par').waitFor()
    await amina.reads('En cours de lecture')

    // A question and its answer
    await presses('Poser une question')
    await desk.getByRole('textbox', { name: 'Votre question' }).fill('Avez-vous le permis ?')
    await presses('Envoyer')
    await amina.reads('Avez-vous le permis ?')
    await amina.taps('Répondre')
    await amina.types('Oui, le permis B.')
    await desk.getByRole('button', { name: '2 réponses' }).click()
    const thread = desk.getByRole('log', { name: 'Fil dans #bretagne' })
    await thread.getByText('Oui, le permis B.').waitFor()
    await desk.getByRole('button', { name: 'Fermer' }).click()

    // Claire decides, Amina is told
    await presses('Recevable')
    await page.getByRole('dialog').getByRole('button', { name: 'Oui, recevable' }).click()
    await amina.reads('Bonne nouvelle, il est recevable.')

    // Amina changes radius and town: the same card follows
    await change(amina, 'Rayon', 'Jusqu’où')
    await amina.taps('40 km')
    await card.getByText('40 km autour de Rennes').waitFor()
    await change(amina, 'Commune', 'Dans quelle commune')
    await amina.types('Quimper')
    await card.getByRole('heading', { name: /Quimper \(29\)/ }).waitFor()

    // Amina withdraws, then has everything erased
    await amina.types('/dossier')
    await amina.reads('La suite')
    await amina.taps('Retirer')
    await amina.reads(/Voulez-vous/)
    await amina.taps(/^Oui/)
    await card.getByText('Retirée').waitFor()
    await amina.types('/mes_donnees')
    await amina.reads('Ce que je garde de vous')
    await amina.taps('Tout effacer')
    await amina.reads('Voulez-vous vraiment')
    await amina.taps('Oui, tout effacer')
    await amina.reads('je ne garde plus rien de vous')
    await desk.getByText(/Aucun message/).waitFor()
  })
})

async function change({ types, taps, reads }: Phone, field: string, question: string): Promise<void> {
  await types('/dossier')
  await reads('La suite')
  await taps('Modifier')
  await reads('Que voulez-vous changer')
  await taps(field)
  await reads(question)
}
