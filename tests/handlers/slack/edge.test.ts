import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SlackChannel } from '#bot/sandbox/slack/types.ts'
import { createSlackClient } from '#handlers/slack/client.ts'
import { createSlackEdge } from '#handlers/slack/edge.ts'
import { createSlackSender } from '#handlers/slack/send.ts'
import { cardSample, rowSample } from '#tests/prompts/slack/samples.ts'
import type { Stage } from './kit.ts'
import { file, openStage } from './kit.ts'

let stage: Stage

beforeEach(async () => {
  stage = await openStage()
})

afterEach(async () => {
  await stage.stop()
})

async function postCard(): Promise<SlackChannel> {
  const { slack } = stage
  const room = slack.channel('bretagne', { private: true, members: ['U0CLAIRE', 'U0SOLENE', slack.botUser] })
  const sender = createSlackSender(createSlackClient({ botToken: 'xoxb-1', apiUrl: slack.url }))
  await sender.post({ key: 'card', again: false, channel: room.id, message: { name: 'card', with: cardSample } })
  return room
}

describe('a button of the card', () => {
  test('becomes a happening of its file, by the one who pressed it, under their name', async () => {
    await postCard()
    const receipt = await stage.claire.press('Prendre')
    expect(receipt.acknowledged).toBe(true)
    expect(stage.taken).toEqual([
      {
        id: expect.stringMatching(/^slack:/),
        actor: file,
        event: { is: 'card.pressed', by: { id: 'U0CLAIRE', name: 'Claire Guéguen' }, press: 'take' },
      },
    ])
  })

  test('is answered by a notice that only they see', async () => {
    await postCard()
    const owner = { id: 'U0SOLENE', name: 'Solène' }
    stage.script.answer = { give: 'slack-notice', message: { name: 'already-taken', with: { ref: 'K7F-3QX', owner } } }
    await stage.claire.press('Prendre')
    await stage.claire.seesEphemeral(/déjà suivi par @?Solène/)
    expect(stage.solene.ephemerals()).toHaveLength(0)
  })

  test('is not acknowledged when nothing was stored, so that it can be pressed again', async () => {
    await postCard()
    stage.script.fail = true
    expect((await stage.claire.press('Prendre')).acknowledged).toBe(false)
    stage.script.fail = false
    expect((await stage.claire.press('Prendre')).acknowledged).toBe(true)
  })

  test('case 40: keeps one identity however often Slack delivers it', async () => {
    await postCard()
    await stage.claire.press('Prendre')
    await stage.slack.redeliver('last')
    const [first, second] = stage.taken
    expect(stage.taken).toHaveLength(2)
    expect(second).toEqual(first)
  })
})

describe('a modal', () => {
  test('opens on a click, shows its errors, then hands its words to the file', async () => {
    await postCard()
    stage.script.answer = { give: 'form', form: { name: 'ask', with: { ref: 'K7F-3QX' } } }
    await stage.claire.press('Poser une question')
    await stage.claire.seesModal(/Votre question/)

    stage.script.answer = { give: 'form-errors', errors: { text: { name: 'input-missing', with: {} } } }
    await stage.claire.fill({ text: '   ' })
    await stage.claire.submit()
    expect(stage.claire.errors()).toEqual({ text: 'Merci de remplir cette ligne.' })

    stage.script.answer = undefined
    await stage.claire.fill({ text: 'Êtes-vous libre en mai ?' })
    await stage.claire.submit()
    expect(stage.claire.modal()).toBeUndefined()
    expect(stage.taken.at(-1)).toMatchObject({
      actor: file,
      event: { is: 'form.submitted', form: { form: 'ask', text: 'Êtes-vous libre en mai ?' } },
    })
    expect(new Set(stage.taken.map(({ id }) => id)).size).toBe(3)
  })

  test('a refusal is read again as the person will read it, before it is decided', async () => {
    await postCard()
    stage.script.answer = { give: 'form', form: { name: 'decline', with: { ref: 'K7F-3QX' } } }
    await stage.claire.press('Non retenue')
    const preview = { ref: 'K7F-3QX', reason: 'profile', sentence: 'Merci de votre élan.' } as const
    stage.script.answer = { give: 'form', form: { name: 'decline-preview', with: preview } }
    await stage.claire.choose('reason', 'profile')
    await stage.claire.fill({ sentence: 'Merci de votre élan.' })
    await stage.claire.submit()
    await stage.claire.seesModal(/Merci de votre élan/)
    stage.script.answer = undefined
    await stage.claire.submit()
    expect(stage.taken.at(-1)?.event).toMatchObject({
      is: 'form.submitted',
      form: { form: 'decline-preview', reason: 'profile', sentence: 'Merci de votre élan.' },
    })
  })
})

describe('the Home tab', () => {
  test('shows what waits, filtered and page by page', async () => {
    const { claire } = stage
    await claire.openHome()
    await claire.seesHome(/PAGE-0/)
    await claire.press('Page suivante')
    await claire.seesHome(/PAGE-1/)
    await claire.choose('home.departement', '29')
    await claire.seesHome(/PAGE-0.* · 29/s)
    await claire.press('Effacer les filtres')
    await claire.seesHome(/Partout/)
  })

  test('a notice opens over it, since nothing can be whispered there', async () => {
    const { claire, script } = stage
    await claire.openHome()
    script.answer = { give: 'slack-notice', message: { name: 'file-gone', with: {} } }
    await claire.press('Ouvrir')
    await claire.seesModal(/n’existe plus/)
  })

  test('says why it is empty to who covers no territory', async () => {
    const stranger = stage.slack.user('U0STRANGER')
    await stranger?.openHome()
    await stranger?.seesHome(/Aucun territoire/)
    await stranger?.command('/passerelle stats')
    await stranger?.seesEphemeral(/Aucun territoire/)
    expect(stage.taken).toEqual([])
  })
})

test('a file opened from the Home tab can be taken from there', async () => {
  const { claire, script, taken } = stage
  await claire.openHome()
  const details = { card: cardSample, reason: null, history: [], questions: [], notes: [] }
  script.answer = { give: 'form', form: { name: 'dossier', with: details } }
  await claire.press('Ouvrir')
  await claire.seesModal(/Dossier K7F-3QX/)
  script.answer = undefined
  await claire.press('Prendre')
  await claire.seesModal(/C’est fait/)
  expect(taken.map(({ event }) => (event.is === 'card.pressed' ? event.press : event.is))).toEqual(['open', 'take'])
})

describe('/passerelle', () => {
  test.each([
    ['aide', /mode d’emploi/],
    ['', /mode d’emploi/],
    ['danser la gigue', /Je ne connais pas « danser la gigue »/],
    ['chercher Brest', /1 dossier pour « Brest »/],
    ['Chercher Lille', /Aucun dossier/],
    ['chercher', /Je ne connais pas/],
    ['dossier ZZZ-999', /Aucun dossier ne porte/],
    ['stats', /En attente/],
    ['équipe', /Seule l’administration/],
  ])('%s', async (words, seen) => {
    await stage.claire.command(`/passerelle ${words}`)
    await stage.claire.seesEphemeral(seen)
  })

  test('opens a file by its reference', async () => {
    const details = { card: cardSample, reason: null, history: [], questions: [], notes: [] }
    stage.script.answer = { give: 'form', form: { name: 'dossier', with: details } }
    await stage.claire.command('/passerelle dossier k7f-3qx')
    await stage.claire.seesModal(/Dossier K7F-3QX/)
    expect(stage.taken[0]).toMatchObject({ actor: file, event: { press: 'open' } })
  })

  test('exports the territory in private, cells safe from formulas, and keeps that it did', async () => {
    await stage.claire.command('/passerelle export')
    await stage.claire.seesEphemeral(/L’export arrive.*2 dossiers.*\(1\)/s)
    const [sent] = stage.claire
      .direct()
      .messages()
      .flatMap(({ files }) => files)
    const csv = new TextDecoder().decode(stage.claire.download(sent?.id ?? ''))
    expect(csv).toContain("'=HYPERLINK")
    expect(csv).toContain("'+33612345678")
    expect(csv.split('\n')[1]).toMatch(/;;;\r?$/)
    expect(stage.taken[0]).toMatchObject({ actor: 'team:slack', event: { is: 'list.exported', count: 2 } })
    expect(stage.exported).toMatchObject([{ files: [rowSample.id], receipt: { file: sent?.id } }])
  })

  test('an export whose person was erased meanwhile does not stay', async () => {
    stage.script.keeps = false
    await stage.claire.command('/passerelle export')
    await expect.poll(() => stage.exported).toHaveLength(1)
    await stage.claire.seesEphemeral(/export/)
    const files = stage.claire
      .direct()
      .messages()
      .flatMap((message) => message.files)
    expect(files).toEqual([])
  })

  test('only an administrator reads the queue and puts a delivery again', async () => {
    await stage.claire.command('/passerelle file')
    await stage.claire.seesEphemeral('Seule l’administration')
    await stage.solene.command('/passerelle file')
    await stage.solene.seesEphemeral('Les envois')
    await stage.solene.press('Reprendre')
    await stage.solene.seesEphemeral('C’est reparti')
    expect(stage.resumed).toHaveLength(1)
  })

  test('an administrator reads the journal page by page', async () => {
    await stage.solene.command('/passerelle journal')
    await stage.solene.seesModal(/dossier pris · K7F-0/)
    await stage.solene.press('Plus ancien')
    await stage.solene.seesModal(/K7F-1/)
    expect(stage.taken[0]?.event).toMatchObject({ is: 'journal.read' })
  })
})

describe('the team', () => {
  test('a channel chosen for two territories is two happenings, and its members count as joining it', async () => {
    const { slack, solene, script, taken } = stage
    const room = slack.channel('ouest', { private: true, members: ['U0SOLENE', 'U0CLAIRE', slack.botUser] })
    const territories = [{ perimeter: 'region:53', name: 'Bretagne', region: '53' }] as const
    script.answer = { give: 'form', form: { name: 'channel', with: { territories } } }
    await solene.openHome()
    await solene.press('Choisir un canal')
    await solene.choose('perimeters', ['region:53', 'all'])
    await solene.choose('channel', room.id)
    script.answer = { give: 'slack-notice', message: { name: 'team-saved', with: { what: 'channel' } } }
    await solene.submit()
    await solene.seesModal(/C’est enregistré/)
    const is = taken.map(({ event }) => event.is)
    expect(is.slice(0, 3)).toEqual(['team.opened', 'channel.set', 'channel.set'])
    await expect.poll(() => taken.filter(({ event }) => event.is === 'channel.joined')).toHaveLength(2)
  })

  test('someone whose territories change counts as joining again the channels they are in', async () => {
    const { slack, solene, script, taken } = stage
    const members = ['U0SOLENE', 'U0CLAIRE', slack.botUser]
    slack.channel('bretagne', { id: 'C0BRETAGNE', private: true, members })
    const territories = [{ perimeter: 'region:75', name: 'Nouvelle-Aquitaine', region: '75' }] as const
    script.answer = { give: 'form', form: { name: 'coordinator', with: { territories } } }
    await solene.openHome()
    await solene.press('Attribuer un territoire')
    await solene.choose('user', 'U0CLAIRE')
    await solene.choose('perimeters', ['region:75'])
    script.answer = { give: 'slack-notice', message: { name: 'team-saved', with: { what: 'coordinator' } } }
    await solene.submit()
    const joined = () => taken.map(({ event }) => event).filter(({ is }) => is === 'channel.joined')
    await expect.poll(joined).toEqual([{ is: 'channel.joined', user: 'U0CLAIRE', channel: 'C0BRETAGNE' }])
  })

  test('someone who joins a channel is told to the team; an event that was not stored comes again', async () => {
    const { slack, taken, script } = stage
    const room = slack.channel('bretagne', { private: true, members: [slack.botUser] })
    script.fail = true
    const entering = slack.user('U0STRANGER')?.enter(room.id)
    await expect.poll(() => slack.lastEnvelope?.attempts).toBeGreaterThan(0)
    script.fail = false
    await entering
    await expect
      .poll(() => taken.map(({ event }) => event))
      .toEqual([{ is: 'channel.joined', user: 'U0STRANGER', channel: room.id }])
  })
})

test('a token that Slack refuses stops the start', async () => {
  const intake = { by: 'socket', appToken: 'xapp-1' } as const
  const parts = {
    intake,
    take: async () => ({}),
    read: Object.create(null),
    keepExport: async () => true,
    hears: async () => undefined,
    resume: async () => 'over' as const,
    log: () => undefined,
  }
  const edge = createSlackEdge({ ...parts, botToken: 'xoxb-revoked', apiUrl: stage.slack.url })
  await expect(edge.start()).rejects.toMatchObject({ data: { error: 'invalid_auth' } })
  await edge.stop()
})

describe('over HTTP', () => {
  test('case 59: signed requests are heard, and no secret is no start', async () => {
    await overHttp(async (http, url) => {
      await http.slack.requestUrl(url)
      await http.claire.command('/passerelle aide')
      await http.claire.seesEphemeral(/mode d’emploi/)
    })
    const { slack } = stage
    const open = () =>
      createSlackEdge({
        botToken: 'xoxb-1',
        apiUrl: slack.url,
        intake: { by: 'http', signingSecret: '' },
        take: async () => ({}),
        read: Object.create(null),
        keepExport: async () => true,
        hears: async () => undefined,
        resume: async () => 'over',
        log: () => undefined,
      })
    expect(open).toThrow(/SLACK_SIGNING_SECRET/)
  })

  test('case 58: unsigned, stale by more than five minutes or not UTF-8, a request is refused and nothing happens', async () => {
    await overHttp(async (http, url) => {
      const now = Math.floor(Date.now() / 1_000)
      const unsigned = await fetch(url, { method: 'POST', body: 'payload={}' })
      const stale = await postSigned(url, Buffer.from('payload={}'), now - 301)
      const garbled = await postSigned(url, Buffer.from([0xff, 0xfe]), now)
      expect([unsigned.status, stale.status, garbled.status]).toEqual([401, 401, 401])
      expect(http.taken).toEqual([])
    })
  })
})

async function overHttp(work: (http: Stage, url: string) => Promise<void>): Promise<void> {
  const http = await openStage({ by: 'http', signingSecret: 'secret' })
  const server = createServer(http.edge.requestListener)
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(portOf(server.address())))
  })
  try {
    await work(http, `http://127.0.0.1:${port}/slack/events`)
  } finally {
    server.close()
    server.closeAllConnections()
    await http.stop()
  }
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** Rightly signed, over the raw bytes. */
async function postSigned(url: string, body: Buffer<ArrayBuffer>, at: number): Promise<Response> {
  const signature = createHmac('sha256', 'secret').update(`v0:${at}:`).update(body).digest('hex')
  const headers = {
    'content-type': 'application/json',
    'x-slack-request-timestamp': String(at),
    'x-slack-signature': `v0=${signature}`,
  }
  return await fetch(url, { method: 'POST', headers, body })
}
