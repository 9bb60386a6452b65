import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SlackEmulator, SlackUser } from '#bot/sandbox/slack/types.ts'
import { admin, type Passerelle, startPasserelle } from '../kit/passerelle.ts'
import { application, fillIn, pdf, send } from '../kit/people.ts'
import { freshDatabase } from '../kit/fresh-database.ts'
import { everythingSlackHeard, everythingStored } from '../kit/traces.ts'
import { coordinator } from '../kit/team.ts'

const postgres = await freshDatabase()
const databases = [{ name: 'PGlite', url: undefined }, ...(postgres ? [{ name: 'PostgreSQL', url: postgres }] : [])]
test.skipIf(postgres)('! PostgreSQL is NOT AT HAND: the whole story ran on PGlite only', () => undefined)

describe.each(databases)('on $name', ({ url }) => {
  let passerelle: Passerelle
  beforeAll(async () => {
    passerelle = await startPasserelle({ database: url })
  }, 60_000)
  afterAll(() => passerelle.stop())

  test('a candidate applies, is read, asked, accepted, changes their mind, and is forgotten', async () => {
    const { telegram, slack } = passerelle
    const [claire, solene] = [coordinator(slack, 'claire'), coordinator(slack, 'solene')]
    const phone = '+33698701234'
    const amina = telegram.join({ id: 5_551_234_987, firstName: 'Aminata', lastName: 'Kerouanton', phone })
    const answers = application({
      prenom: 'Aminata',
      nom: 'Kerouanton',
      email: 'aminata.kerouanton@exemple.fr',
      telephone: '06 98 70 12 34',
      motivation:
        'Je suis Aminata Kerouanton, et j’aide déjà mes voisines. Écrivez à aminata.kerouanton@exemple.fr ou appelez le 06 98 70 12 34.',
    })
    const identity = [/aminata/i, /kerouanton/i, /exemple\.fr/, /6.?98.?70.?12.?34/, /5551234987/]

    // apply
    await fillIn(amina, answers)
    const ref = await send(amina)

    // the card, in the channel of Brittany, without a trace of who it is
    const card = await claire.seesMessage('bretagne', ref)
    expect(slack.channel('bretagne').textOf(card)).toMatch(
      /Brest \(29\)[\s\S]*20 km autour de Brest[\s\S]*j’aide déjà mes voisines/,
    )
    for (const trace of identity) expect(everythingSlackHeard(slack)).not.toMatch(trace)
    expect(slack.channel('nouvelle-aquitaine').messages()).toEqual([])

    const taker = await raced(slack, claire, solene)
    await amina.hears('En cours de lecture')

    // a question, and the answer masked
    await taker.press('Poser une question')
    await taker.seesModal(ref)
    await taker.fill({ 'Votre question': 'Avez-vous déjà animé un atelier ?' })
    await taker.submit()
    await amina.hears(new RegExp(`${taker.realName.split(' ')[0]}.*vous pose une question[\\s\\S]*animé un atelier`))
    await taker.seesMessage('bretagne', 'Question transmise.')
    await amina.press('Répondre')
    await amina.hears('Écrivez votre réponse')
    amina.say('Oui, deux fois. Signé Aminata Kerouanton, 06.98.70.12.34')
    await amina.hears('Votre réponse est transmise')
    const answer = await taker.seesMessage('bretagne', /Réponse reçue[\s\S]*Oui, deux fois/)
    expect(answer.threadTs).toBe(card.ts)

    // eligible, and told
    await taker.press('Recevable')
    await amina.hears(/Recevable[\s\S]*Bonne nouvelle/)

    // the town and the radius change; the same card tells so
    amina.say('/dossier')
    await amina.hears('Recevable')
    await amina.press('Modifier')
    await amina.hears('Que voulez-vous changer ?')
    await amina.press('Commune')
    await amina.hears('commune')
    amina.say('Quimper')
    await amina.hears(/Quimper[\s\S]*Votre dossier est à jour/)
    await amina.press('Modifier')
    await amina.press('Rayon')
    await amina.hears('Jusqu’où')
    await amina.press('40 km')
    await amina.hears(/40 km[\s\S]*Votre dossier est à jour/)
    const changed = await taker.seesMessage('bretagne', /Quimper \(29\)[\s\S]*40 km autour de Quimper/)
    expect(changed.ts).toBe(card.ts)
    await taker.seesMessage('bretagne', 'La personne a modifié le rayon')

    // a CV, later
    const cv = pdf(3_000, 'CV de Aminata Kerouanton')
    amina.sendDocument(cv, 'aminata-kerouanton.pdf', 'application/pdf')
    await amina.hears('Votre CV est bien reçu')
    await taker.seesMessage('bretagne', 'La personne a modifié le CV')
    for (const trace of identity) expect(everythingSlackHeard(slack)).not.toMatch(trace)

    // who it is, for them alone, and the CV in a direct message
    await taker.press('Voir l’identité')
    await taker.seesModal('Pour quoi faire ?')
    await taker.choose('Pour quoi faire ?', 'Joindre la personne')
    await taker.submit()
    expect((await taker.seesModal('E-mail')).words).toMatch(
      /Aminata[\s\S]*Kerouanton[\s\S]*aminata\.kerouanton@exemple\.fr/,
    )
    await taker.close()
    const delivered = await taker.seesMessage(taker.direct().id, ref)
    expect(Buffer.from(taker.download(delivered.files[0]?.id ?? '')).equals(Buffer.from(cv))).toBe(true)
    await taker.say('bretagne', 'Je l’appelle demain.', { thread: card.ts })

    // withdrawn, at the second word
    amina.say('/dossier')
    await amina.hears('Dossier')
    await amina.press('Retirer')
    await amina.hears('Voulez-vous vraiment retirer')
    await amina.press('Oui, retirer')
    await amina.hears('est retirée')
    await taker.seesMessage('bretagne', /Retirée par la personne/)
    await taker.seesMessage('bretagne', 'La personne a retiré sa candidature')

    // and forgotten
    amina.say('/mes_donnees')
    await amina.hears('Ce que je garde de vous')
    await amina.press('Tout effacer')
    await amina.hears('Voulez-vous vraiment tout effacer')
    await amina.press('Oui, tout effacer')
    await amina.hears('C’est fait. Il reste 1', 15_000)

    const list = await solene.seesMessage(solene.direct().id, `Le dossier ${ref} est effacé`)
    expect(slack.channel(list.channel).textOf(list)).toContain('voir le message')
    const left = slack.channels().flatMap((channel) => channel.messages().flatMap((root) => [root, ...root.replies]))
    const words = left.filter(({ deleted }) => !deleted).map((message) => slack.channel('bretagne').textOf(message))
    expect(words.filter((each) => !each.includes('est effacé'))).toEqual(['Je l’appelle demain.'])
    const shown = slack.snapshot()
    for (const trace of [...identity, new RegExp(Buffer.from('%PDF-1.7').toString('base64').slice(0, 8))]) {
      expect(shown).not.toMatch(trace)
    }

    const file = /"value":"(file:[^"]+)"/.exec(JSON.stringify(card.blocks))?.[1] ?? 'no file'
    const traces = [...identity, new RegExp(file), new RegExp(ref), /Quimper/, /animé un atelier/, /deux fois/]
    const found = async (): Promise<readonly string[]> =>
      (await everythingStored(passerelle)).filter((line) => traces.some((trace) => trace.test(line)))
    await expect.poll(found, { timeout: 10_000 }).toEqual([])
    const audit = await passerelle.database.sql.selectFrom('audit').select(['by', 'code', 'subject']).execute()
    expect(audit.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'file.sent',
        'file.taken',
        'file.asked',
        'file.eligible',
        'file.revealed',
        'file.withdrawn',
      ]),
    )
    expect(admin).toBe(solene.id)
    for (const trace of identity) expect(passerelle.logged.join('\n')).not.toMatch(trace)
  }, 60_000)
})

/** Both press at the same instant: one takes it, whom this gives, and the other is told who did. */
async function raced(slack: SlackEmulator, one: SlackUser, other: SlackUser): Promise<SlackUser> {
  await Promise.all([one.press('Prendre'), other.press('Prendre')])
  const card = slack.channel('bretagne').textOf(await one.seesMessage('bretagne', 'Suivi par @'))
  const [taker, late] = card.includes(one.realName) ? [one, other] : [other, one]
  await late.seesEphemeral(`déjà suivi par @${taker.realName}`)
  return taker
}
