import { App } from '@slack/bolt'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import { quiet } from './kit.ts'
import type { SlackEmulator } from '#bot/sandbox/slack/types.ts'

let slack: SlackEmulator
let app: App

beforeEach(async () => {
  slack = await createSlackEmulator({ botToken: 'xoxb-1', appToken: 'xapp-1', retryMs: [20, 20] })
  app = newApp()
})

function newApp(): App {
  const clientOptions = { slackApiUrl: slack.url }
  return new App({ token: 'xoxb-1', appToken: 'xapp-1', socketMode: true, logger: quiet, clientOptions })
}

afterEach(async () => {
  await app.stop()
  await slack.stop()
})

const text = (words: string) => ({ type: 'mrkdwn' as const, text: words })
const plain = (words: string) => ({ type: 'plain_text' as const, text: words })
const button = (label: string, action: string, value = '') => ({
  type: 'button' as const,
  text: plain(label),
  action_id: action,
  value,
})

test('a button pressed on a card reaches the app, which rewrites the card in place', async () => {
  const claire = slack.join({ name: 'claire', realName: 'Claire Martin' })
  const channel = slack.channel('loire-42', { private: true, members: [slack.botUser, claire.id] })
  app.action('take', async ({ ack, body, action, client }) => {
    await ack()
    if (body.type !== 'block_actions' || action.type !== 'button') return
    const place = { channel: body.channel?.id ?? '', ts: body.message?.ts ?? '' }
    const words = `Suivi par <@${body.user.id}> (${action.value})`
    await client.chat.update({ ...place, text: words, blocks: [{ type: 'section', text: text(words) }] })
  })
  await app.start()
  await app.client.chat.postMessage({
    channel: channel.id,
    text: 'Nouveau dossier',
    blocks: [
      { type: 'section', text: text('*Nouveau dossier* à Roanne') },
      { type: 'actions', elements: [button('Prendre', 'take', 'file-1')] },
    ],
    metadata: { event_type: 'sent', event_payload: { key: 'k1' } },
  })

  const receipt = await claire.press('Prendre')

  expect(receipt.acknowledged).toBe(true)
  const card = await claire.seesMessage(channel.id, /Suivi par @Claire Martin \(file-1\)/)
  expect(card.metadata?.event_payload).toEqual({ key: 'k1' })
  expect(channel.messages()).toHaveLength(1)
})

test('a command opens a modal; a refused submission shows its errors and a good one closes it', async () => {
  const claire = slack.join({ name: 'claire', realName: 'Claire Martin' })
  slack.channel('general')
  const seen: unknown[] = []
  app.command('/passerelle', async ({ ack, command, client }) => {
    await ack(`vu : ${command.text}`)
    await client.views.open({
      trigger_id: command.trigger_id,
      view: {
        type: 'modal',
        callback_id: 'ask',
        title: plain('Poser une question'),
        submit: plain('Envoyer'),
        blocks: [
          {
            type: 'input',
            block_id: 'question',
            label: plain('Votre question'),
            element: { type: 'plain_text_input', action_id: 'value', multiline: true },
          },
          {
            type: 'input',
            block_id: 'who',
            optional: true,
            label: plain('Qui'),
            element: { type: 'multi_users_select', action_id: 'value' },
          },
        ],
      },
    })
  })
  app.view('ask', async ({ ack, view }) => {
    seen.push(view.state.values)
    const question = view.state.values['question']?.['value']?.value ?? ''
    if (question.length < 5) return ack({ response_action: 'errors', errors: { question: 'Trop court' } })
    return ack()
  })
  await app.start()

  await claire.command('/passerelle aide')
  await claire.seesEphemeral('vu : aide')
  await claire.seesModal(/Poser une question/)
  expect((await claire.submit()).error).toBe('incomplete')
  await claire.fill({ 'Votre question': 'Ah' })
  await claire.submit()
  expect(claire.errors()).toEqual({ question: 'Trop court' })
  await claire.fill({ question: 'Avez-vous le permis ?', Qui: ['claire'] })
  const receipt = await claire.submit()

  expect(receipt.acknowledged).toBe(true)
  expect(claire.modal()).toBeUndefined()
  expect(seen.at(-1)).toEqual({
    question: { value: { type: 'plain_text_input', value: 'Avez-vous le permis ?' } },
    who: { value: { type: 'multi_users_select', selected_users: [claire.id] } },
  })
})

test('the Home tab is published when it is opened, and a filter chosen there reaches the app', async () => {
  const claire = slack.join({ name: 'claire', realName: 'Claire Martin' })
  const options = ['42', '69'].map((code) => ({ text: plain(`Département ${code}`), value: code }))
  const home = (words: string) => ({
    type: 'home' as const,
    blocks: [
      { type: 'header' as const, text: plain(words) },
      {
        type: 'actions' as const,
        elements: [{ type: 'static_select' as const, action_id: 'filter', placeholder: plain('Filtrer'), options }],
      },
    ],
  })
  app.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({ user_id: event.user, view: home('Mes dossiers') })
  })
  app.action('filter', async ({ ack, action, body, client }) => {
    await ack()
    const chosen = action.type === 'static_select' ? action.selected_option.value : '?'
    await client.views.publish({ user_id: body.user.id, view: home(`Dossiers ${chosen}`) })
  })
  await app.start()

  await claire.openHome()
  await claire.seesHome('Mes dossiers')
  await claire.choose('Filtrer', 'Département 69')

  await claire.seesHome('Dossiers 69')
})

test('what a person writes in a thread, edits and deletes is told to the app with its thread', async () => {
  const claire = slack.join({ name: 'claire', realName: 'Claire Martin' })
  const channel = slack.channel('loire-42', { private: true, members: [slack.botUser, claire.id] })
  const heard: string[] = []
  app.event('message', async ({ event }) => {
    if (event.subtype === undefined) heard.push(`said ${event.thread_ts ? 'in thread ' : ''}${event.text}`)
    else heard.push(event.subtype)
  })
  app.event('app_mention', async ({ event }) => {
    heard.push(`mention ${event.text}`)
  })
  await app.start()
  const root = await claire.say('loire-42', 'Bonjour @passerelle & <merci>')
  await slack.quiet()

  const reply = await claire.say(channel.id, 'Je prends', { thread: root.ts })
  await slack.quiet()
  await claire.edit(channel.id, reply.ts, 'Je prends !')
  await claire.delete(channel.id, reply.ts)
  await slack.quiet()

  const words = `Bonjour <@${slack.botUser}> &amp; &lt;merci&gt;`
  expect(heard.toSorted()).toEqual(
    [`mention ${words}`, 'message_changed', 'message_deleted', `said ${words}`, 'said in thread Je prends'].toSorted(),
  )
  expect(channel.messages()[0]?.replies).toEqual([])
})

test('an event whose acknowledgement was lost comes again with the same event id and says so', async () => {
  const claire = slack.join({ name: 'claire', realName: 'Claire Martin' })
  slack.channel('general', { members: [slack.botUser, claire.id] })
  const heard: unknown[] = []
  app.event('message', async ({ body, context }) => {
    heard.push([body.event_id, context.retryNum ?? 0])
  })
  await app.start()
  await slack.quiet()
  slack.faults.loseAcks(1)

  await claire.say('general', 'Encore ?')
  await slack.quiet()

  const [first, second] = heard
  expect(heard).toHaveLength(2)
  expect(second).toEqual([Array.isArray(first) ? first[0] : '', 1])
})

test('a silent app is told to the person, and so is an absent one', async () => {
  await slack.stop()
  slack = await createSlackEmulator({ botToken: 'xoxb-1', appToken: 'xapp-1', ackMs: 100 })
  app = newApp()
  const claire = slack.join({ name: 'claire', realName: 'Claire Martin' })
  const channel = slack.channel('general')
  expect((await claire.command('/passerelle aide')).error).toContain('dispatch_failed')
  app.action('nothing', () => Promise.resolve())
  await app.start()
  await app.client.chat.postMessage({
    channel: channel.id,
    text: 'carte',
    blocks: [{ type: 'actions', elements: [button('Rien', 'nothing')] }],
  })

  const receipt = await claire.press('nothing')

  expect(receipt.acknowledged).toBe(false)
  expect(claire.warnings()).toHaveLength(2)
})
