import { App } from '@slack/bolt'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import type { SlackChannel, SlackEmulator, SlackUser } from '#bot/sandbox/slack/types.ts'
import { quiet } from './kit.ts'

let slack: SlackEmulator
let app: App
let claire: SlackUser
let channel: SlackChannel

beforeEach(async () => {
  slack = await createSlackEmulator({ botToken: 'xoxb-1', appToken: 'xapp-1', retryMs: [5, 5] })
  claire = slack.join({ name: 'claire', realName: 'Claire Martin' })
  channel = slack.channel('general')
  app = newApp()
})

afterEach(async () => {
  await app.stop()
  await slack.stop()
})

function newApp(): App {
  const clientOptions = { slackApiUrl: slack.url }
  return new App({ token: 'xoxb-1', appToken: 'xapp-1', socketMode: true, logger: quiet, clientOptions })
}

const plain = (text: string) => ({ type: 'plain_text' as const, text })
const option = (value: string, label: string) => ({ value, text: plain(label) })
const button = (label: string, action_id: string) => ({ type: 'button' as const, text: plain(label), action_id })
const modal = (title: string, blocks: object[] = [], extra: object = {}) =>
  JSON.stringify({ type: 'modal', callback_id: title, title: plain(title), blocks, ...extra })

/** Opens a modal for Claire, as the app would on a command. */
async function open(view: string): Promise<void> {
  app.command('/ouvre', async ({ ack, client, command }) => {
    await ack()
    await client.apiCall('views.open', { trigger_id: command.trigger_id, view })
  })
  await app.start()
  await claire.command('/ouvre')
}

test('every kind of input comes back in the state of the submission, as Slack shapes it', async () => {
  const other = slack.channel('autre')
  const options = [option('a', 'Choix A'), option('b', 'Choix B')]
  const input = (name: string, element: object) => ({
    type: 'input',
    block_id: name,
    label: plain(name),
    element: { action_id: 'v', ...element },
  })
  let state: unknown
  app.view('Tout', async ({ ack, view }) => {
    state = view.state.values
    await ack()
  })
  await open(
    modal(
      'Tout',
      [
        input('texte', { type: 'plain_text_input', initial_value: 'avant' }),
        input('choix', { type: 'static_select', option_groups: [{ label: plain('Groupe'), options }] }),
        input('plusieurs', { type: 'multi_static_select', options }),
        input('cases', { type: 'checkboxes', options }),
        input('radio', { type: 'radio_buttons', options, initial_option: options[1] }),
        input('date', { type: 'datepicker' }),
        input('personne', { type: 'users_select' }),
        input('canal', { type: 'conversations_select' }),
      ],
      { submit: plain('Envoyer') },
    ),
  )

  await claire.fill({
    choix: 'Choix B',
    plusieurs: ['a', 'Choix B'],
    cases: ['a'],
    date: '2026-11-21',
    personne: 'Claire Martin',
    canal: 'autre',
  })
  await claire.submit()

  expect(state).toEqual({
    texte: { v: { type: 'plain_text_input', value: 'avant' } },
    choix: { v: { type: 'static_select', selected_option: options[1] } },
    plusieurs: { v: { type: 'multi_static_select', selected_options: options } },
    cases: { v: { type: 'checkboxes', selected_options: [options[0]] } },
    radio: { v: { type: 'radio_buttons', selected_option: options[1] } },
    date: { v: { type: 'datepicker', selected_date: '2026-11-21' } },
    personne: { v: { type: 'users_select', selected_user: claire.id } },
    canal: { v: { type: 'conversations_select', selected_conversation: other.id } },
  })
})

test('a submission may replace the modal, stack another, or close them all', async () => {
  const submit = { submit: plain('Suite') }
  app.view('Un', ({ ack }) => ack({ response_action: 'update', view: JSON.parse(modal('Deux', [], submit)) }))
  app.view('Deux', ({ ack }) => ack({ response_action: 'push', view: JSON.parse(modal('Trois', [], submit)) }))
  app.view('Trois', ({ ack }) => ack({ response_action: 'clear' }))
  await open(modal('Un', [], submit))
  const seen = () => [claire.modal()?.title, claire.modal()?.depth]

  await claire.submit()
  expect(seen()).toEqual(['Deux', 1])
  await claire.submit()
  expect(seen()).toEqual(['Trois', 2])
  await claire.submit()

  expect(claire.modal()).toBeUndefined()
})

test('an answer that Slack would refuse leaves the modal open and says why', async () => {
  app.view('Un', ({ ack }) => ack({ response_action: 'errors', errors: { nowhere: 'non' } }))
  await open(modal('Un', [], { submit: plain('Suite') }))

  const receipt = await claire.submit()

  expect(receipt).toMatchObject({ acknowledged: false, error: expect.stringContaining('nowhere') })
  expect(claire.modal()?.title).toBe('Un')
})

test('closing a modal tells the app only when it asked to know', async () => {
  const closed: string[] = []
  app.view({ callback_id: 'Un', type: 'view_closed' }, async ({ ack, view }) => {
    closed.push(view.callback_id)
    await ack()
  })
  await open(modal('Un', [], { notify_on_close: true }))

  await claire.close()

  expect(closed).toEqual(['Un'])
  expect(claire.modal()).toBeUndefined()
})

test('a message under an open modal can be pressed only once the modal is closed', async () => {
  let pressed = 0
  app.action('yes', async ({ ack }) => {
    pressed += 1
    await ack()
  })
  await open(modal('Un'))
  const posted = await app.client.chat.postMessage({
    channel: channel.id,
    text: 'Sûr ?',
    blocks: [{ type: 'actions', elements: [button('Oui', 'yes')] }],
  })
  const on = { message: posted.ts ?? '', timeoutMs: 50 }

  await expect(claire.press('Oui', on)).rejects.toThrow('in the open modal')
  await claire.close()
  await claire.press('Oui', on)

  expect(pressed).toBe(1)
})

test('a field that is too long, or left empty, is refused before the app hears of it', async () => {
  const element = { type: 'plain_text_input', action_id: 'v', max_length: 5 }
  await open(modal('Un', [{ type: 'input', block_id: 'mot', label: plain('Mot'), element }], { submit: plain('Ok') }))
  const before = slack.envelopes().length

  await claire.submit()
  expect(claire.errors()['mot']).toMatch(/obligatoire/)
  await claire.fill({ Mot: 'anticonstitutionnel' })
  await claire.submit()

  expect(claire.errors()['mot']).toMatch(/5 caractères/)
  expect(slack.envelopes()).toHaveLength(before)
})

test('what a button of an ephemeral message answers replaces it', async () => {
  app.command('/passerelle', ({ ack }) =>
    ack({ text: 'Sûr ?', blocks: [{ type: 'actions', elements: [button('Oui', 'yes')] }] }),
  )
  app.action('yes', async ({ ack, respond }) => {
    await ack()
    await respond({ text: 'C’est fait', replace_original: true })
  })
  await app.start()
  await claire.command('/passerelle efface')

  await claire.press('Oui')

  await claire.seesEphemeral('C’est fait')
  expect(claire.ephemerals()).toHaveLength(1)
})

test('choices made beside a card travel with the button pressed on it', async () => {
  let state: unknown
  app.action('date', ({ ack }) => ack())
  app.action('go', async ({ ack, body }) => {
    state = body.type === 'block_actions' ? body.state?.values : undefined
    await ack()
  })
  await app.start()
  await app.client.chat.postMessage({
    channel: channel.id,
    text: 'carte',
    blocks: [
      {
        type: 'actions',
        block_id: 'row',
        elements: [{ type: 'datepicker', action_id: 'date' }, button('Aller', 'go')],
      },
    ],
  })

  await claire.choose('date', '2026-12-01')
  await claire.press('Aller')

  expect(state).toEqual({ row: { date: { type: 'datepicker', selected_date: '2026-12-01' } } })
})

test('a button that is not there is refused with what is there', async () => {
  await app.client.chat.postMessage({
    channel: channel.id,
    text: 'carte',
    blocks: [{ type: 'actions', elements: [button('Prendre', 'take')] }],
  })

  await expect(claire.press('Rendre', { timeoutMs: 20 })).rejects.toThrow('there is: Prendre = take')
  await expect(claire.seesMessage('general', 'absent', 20)).rejects.toThrow(/there is:\n.*Prendre/)
})

test('someone outside a channel sees none of its messages, buttons or words', async () => {
  const paul = slack.join({ name: 'paul', realName: 'Paul Petit' })
  slack.channel('secret', { private: true, members: [slack.botUser, claire.id] })
  const { ts } = await claire.say('secret', 'entre nous')

  expect(paul.sees('secret')).toEqual([])
  await expect(paul.say('secret', 'coucou')).rejects.toThrow('not in secret')
  await expect(claire.react('secret', ts, 'eyes')).resolves.toBeUndefined()
})

test('two connections share the envelopes, each going to one of them', async () => {
  const other = newApp()
  const heard: string[] = []
  for (const [name, one] of Object.entries({ first: app, second: other })) {
    one.event('message', () => Promise.resolve(void heard.push(name)))
    await one.start()
  }
  await slack.quiet()

  for (const word of ['un', 'deux', 'trois', 'quatre']) await claire.say('general', word)
  await slack.quiet()
  await other.stop()

  expect(heard.toSorted()).toEqual(['first', 'first', 'second', 'second'])
})

test('members who come and go are told to the app where it is a member', async () => {
  const heard: string[] = []
  app.event('member_joined_channel', ({ event }) => Promise.resolve(void heard.push(`+${event.user}`)))
  app.event('member_left_channel', ({ event }) => Promise.resolve(void heard.push(`-${event.user}`)))
  await app.start()
  await slack.quiet()

  await claire.leave('general')
  await claire.enter('general')
  await slack.quiet()

  expect(heard).toEqual([`-${claire.id}`, `+${claire.id}`])
})

test('a picker gives only what it offers', async () => {
  const input = (name: string, element: object) => ({
    type: 'input',
    block_id: name,
    optional: true,
    label: plain(name),
    element: { action_id: 'v', ...element },
  })
  slack.channel('secret', { private: true })
  await open(
    modal(
      'Un',
      [
        input('public', { type: 'channels_select' }),
        input('tout', { type: 'conversations_select' }),
        input('jour', { type: 'datepicker' }),
        input('mot', { type: 'plain_text_input' }),
      ],
      { submit: plain('Ok') },
    ),
  )

  await expect(claire.fill({ public: 'secret' })).rejects.toThrow('no public channel')
  await expect(claire.fill({ jour: '21/11/2026' })).rejects.toThrow('no date')
  await claire.fill({ tout: 'secret', mot: 'puis rien' })
  await claire.fill({ mot: '' })

  expect(claire.modal()?.values['mot']).toEqual({ v: { type: 'plain_text_input', value: null } })
  expect(claire.modal()?.values['public']).toEqual({ v: { type: 'channels_select', selected_channel: null } })
})

test('an answer given late to a command goes to the person alone, or to the channel, five times at most', async () => {
  app.command('/passerelle', async ({ ack, respond }) => {
    await ack()
    await respond({ text: 'pour toi' })
    await respond({ text: 'pour tous', response_type: 'in_channel' })
    for (const text of ['3', '4', '5']) await respond({ text })
    await respond({ text: '6' }).catch((error: unknown) => claire.say('general', String(error)))
  })
  await app.start()

  await claire.command('/passerelle')

  await claire.seesEphemeral('pour toi')
  await claire.seesMessage('general', 'pour tous')
  await claire.seesMessage('general', /404/)
  expect(claire.ephemerals()).toHaveLength(4)
})

test('to the eye all spaces are one, in words, labels and choices', async () => {
  const menu = { type: 'static_select', action_id: 'v', options: [option('a', 'Prêt\u202f?')] }
  const input = { type: 'input', block_id: 'choix', label: plain('Qui\u202f?'), element: menu }
  await open(modal('Tout', [input], { submit: plain('Ok') }))

  await claire.fill({ 'Qui ?': 'Prêt ?' })

  expect((await claire.seesModal('Qui ?')).words).toContain('Qui\u202f?')
  expect(claire.modal()?.values['choix']).toMatchObject({ v: { selected_option: { value: 'a' } } })
})
