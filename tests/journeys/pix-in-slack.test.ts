import { expect, test } from 'vitest'
import { profileSample } from '#tests/prompts/slack/samples.ts'
import type { SharedPix } from '#workflows/pix/assessment/state.ts'
import { sentFile } from '../kit/sent-file.ts'
import { coordinator } from '../kit/team.ts'
import { stage } from './stage.ts'

const passerelle = stage()

test('a profile that is shared is a picture under its card and words in the file; taken back, both are gone', async () => {
  const { slack, app, database } = passerelle()
  const solene = coordinator(slack, 'solene')
  const ref = await sentFile(passerelle())
  const { row } = await database.sql.selectFrom('files').select('row').where('ref', '=', ref).executeTakeFirstOrThrow()
  const shares = (nth: number, pix: SharedPix) =>
    app.take({ id: `test:pix:${ref}:${nth}`, actor: row.id, event: { is: 'pix.shared', pix } })
  const card = await solene.seesMessage('national', ref, 10_000)
  const pictures = () =>
    slack
      .channel('national')
      .thread(card.ts)
      .flatMap(({ files }) => files)

  await shares(1, { profile: profileSample, official: null })
  await solene.seesMessage('national', 'La personne partage son auto-évaluation', 20_000)
  await expect.poll(() => pictures().map(({ mimetype }) => mimetype), { timeout: 20_000 }).toEqual(['image/png'])
  await solene.seesMessage('national', new RegExp(`${ref}[\\s\\S]*Information\\s●●`), 10_000)
  await solene.press('Ouvrir', { message: card.ts })
  const dossier = await solene.seesModal('Thèmes d’atelier', 10_000)
  expect(dossier.words).toMatch(
    /Interagir\s: [\s\S]*À l’aise\s: .*Éviter les arnaques et les virus[\s\S]*Résultats Pix partagés/,
  )
  await solene.close()

  const newer = { ...profileSample, at: profileSample.at + 1 }
  const former = pictures()[0]?.id
  await shares(2, { profile: newer, official: null })
  await expect.poll(() => pictures().map(({ id }) => id !== former), { timeout: 20_000 }).toEqual([true])

  await shares(3, { profile: null, official: null })
  await solene.seesMessage('national', 'ne partage plus ses résultats Pix', 20_000)
  await expect.poll(pictures).toEqual([])
  await solene.seesMessage('national', new RegExp(`${ref}[\\s\\S]*Rien de partagé`), 10_000)
  expect(JSON.stringify(slack.channel('national').thread(card.ts))).not.toContain('●●')
}, 90_000)
