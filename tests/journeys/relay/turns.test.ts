import { expect, test } from 'vitest'
import { coordinator, newcomer } from '#tests/kit/team.ts'
import { isBankHoliday } from '#workflows/calendar/bank-holiday.ts'
import { dayIn } from '#workflows/calendar/local-time.ts'
import { patience, relayDesk } from './desk.ts'

const desk = relayDesk()
/** Milliseconds. */
const aDay = 86_400_000

test('settings are typed in Slack, refused under their input when unclear; then each has their turn', async () => {
  const { slack, passes } = desk.passerelle()
  for (let today = Date.now(); isBankHoliday('22', dayIn('Europe/Paris', today)); today += aDay) await passes(aDay)
  const [claire, solene] = [desk.claire(), coordinator(slack, 'solene')]

  await claire.openHome()
  await claire.press('Mes réglages', { home: true })
  await claire.seesModal('Mes réglages', patience)
  await claire.fill({ 'Vos horaires': 'quand je peux', 'Vos langues': ['fr', 'ar'] })
  await claire.submit()
  expect(Object.values(claire.errors()).join()).toContain('ne sont pas clairs')
  await claire.fill({ 'Vos horaires': 'tous les jours' })
  await claire.submit()
  expect(Object.values(claire.errors()).join()).toContain('ne sont pas clairs')
  await claire.fill({ 'Vos horaires': 'lun-dim 0h-24h', 'Vos thèmes': ['papiers', 'email'] })
  await claire.submit()
  await claire.seesModal('Vos réglages valent dès maintenant', patience)
  await claire.close()

  await claire.command('/passerelle moi', { channel: 'bretagne' })
  await claire.seesModal('lun-dim 0:00-24:00', patience)
  await claire.close()

  await claire.command('/passerelle demandes', { channel: 'bretagne' })
  await claire.seesEphemeral('Seule l’administration', patience)
  await solene.command('/passerelle demandes', { channel: 'bretagne' })
  await solene.seesModal('Réglages des demandes', patience)
  await solene.fill({
    'Où confier les demandes à tour de rôle ?': ['C0BRETAGNE'],
    'Signe d’une réponse qui part': '++',
  })
  await solene.submit()
  await solene.seesModal('Cela vaut dès maintenant', patience)
  await solene.close()

  // given someone nearer, whom Slack shows away
  const yann = newcomer(slack, { name: 'yann', realName: 'Yann Le Goff' })
  await solene.openHome()
  await solene.press('Attribuer un territoire', { home: true })
  await solene.fill({ 'Qui ?': 'Yann Le Goff', 'Quels territoires ?': ['departement:35'] })
  await solene.submit()
  await solene.seesModal('Le territoire est à jour', patience)
  await solene.close()
  await yann.openHome()
  await yann.press('Mes réglages', { home: true })
  await yann.fill({ 'Vos horaires': 'lun-dim 0h-24h' })
  await yann.submit()
  await yann.seesModal('Vos réglages valent dès maintenant', patience)
  yann.appears('away')

  const opened = await desk.asks('Noor', 'Je voudrais de l’aide pour mon dossier')
  await claire.seesMessage(claire.direct().id, 'à votre tour', patience)
  await opened.person.hears('maintenant suivie par Claire', patience)
  await desk.writes(opened, '!! ceci reste entre nous')
  await desk.writes(opened, '++ Bonjour Noor')
  await opened.person.hears('Bonjour Noor', patience)
  expect(opened.person.messages().some(({ text }) => text.includes('entre nous'))).toBe(false)
}, 60_000)
