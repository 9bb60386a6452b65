import { App, type Logger, LogLevel } from '@slack/bolt'
import { Bot, InlineKeyboard, InputFile, Keyboard } from 'grammy'
import { createDraw } from '#bot/pictures/draw.ts'
import type { Sandbox } from '#bot/sandbox/start.ts'
import { loadItems } from '#prompts/pix/bank.ts'
import { card, fileForm, form, home } from './scripted-blocks.ts'

/** A bot that only shows everything the page must show; `stop` ends both of its connections. */
export async function scriptedBot({
  url,
  telegram,
  slack,
  team,
}: Sandbox): Promise<{ readonly stop: () => Promise<void> }> {
  const bot = new Bot(telegram.token, { client: { apiRoot: telegram.apiRoot } })
  const app = new App({
    token: slack.botToken,
    appToken: slack.appToken,
    socketMode: true,
    clientOptions: { slackApiUrl: slack.apiUrl },
    logger: silent,
  })
  const channel = team.channels.find((one) => one.perimeter === 'region:53')?.channel ?? ''
  showPictures(bot, app, channel)
  speakInTelegram(bot, app, channel)
  speakInSlack(app, `${url}favicon.svg`)
  await bot.api.setMyCommands([
    { command: 'postuler', description: 'Déposer ou reprendre ma candidature' },
    { command: 'dossier', description: 'Où en est mon dossier' },
    { command: 'aide', description: 'Ce que je sais faire' },
  ])
  await app.start()
  const running = bot.start({ timeout: 1 })
  return {
    stop: async () => {
      // Its last call confirms what it has read; a connection that ends just then changes nothing, the sandbox ends too.
      await bot.stop().catch(() => undefined)
      await Promise.all([running, app.stop()])
    },
  }
}

function showPictures(bot: Bot, app: App, channel: string): void {
  const draw = createDraw(loadItems())
  bot.hears('Une question', async (ctx) => {
    const picture = new InputFile(await draw({ draw: 'scene', item: '4.1-08' }), 'image.png')
    const reply_markup = new InlineKeyboard().text('A', 'answer').text('B', 'answer')
    await ctx.replyWithPhoto(picture, { caption: 'Que faites-vous de ce message ?', reply_markup })
  })
  bot.callbackQuery('answer', async (ctx) => {
    await ctx.answerCallbackQuery()
    await ctx.editMessageCaption({ caption: 'Vous avez répondu.' })
  })
  bot.hears('Je partage', async () => {
    const measured = {
      levels: Array.from({ length: 16 }, (_, at) => 2 + (at % 5)),
      sd: Array.from({ length: 16 }, () => 0.8),
    }
    const profile = { at: Date.now(), length: 'standard', questions: 48, ...measured } as const
    const file = Buffer.from(await draw({ draw: 'profile', profile }))
    const { ts = '' } = await app.client.chat.postMessage({ channel, text: 'Dossier partagé' })
    const named = { filename: 'image.png', title: 'Profil numérique du jour' }
    await app.client.filesUploadV2({ channel_id: channel, thread_ts: ts, file, ...named })
  })
}

function speakInTelegram(bot: Bot, app: App, channel: string): void {
  const doors = new InlineKeyboard()
    .text('Devenir conseiller numérique', 'apply')
    .row()
    .text('Obtenir de l’aide', 'help')
  bot.command('start', (ctx) =>
    ctx.reply(
      'Bonjour ! Je suis <b>Passerelle</b>, l’assistant des conseillers numériques.\nVos réponses sont enregistrées, <i>rien n’est décidé sans une personne</i>.\nPour parler à quelqu’un : /humain',
      { parse_mode: 'HTML', reply_markup: doors },
    ),
  )
  bot.callbackQuery('apply', async (ctx) => {
    await ctx.answerCallbackQuery({ text: 'C’est parti' })
    await ctx.editMessageText('Devenir conseiller numérique')
    await ctx.reply('Votre numéro de téléphone ?', {
      reply_markup: new Keyboard()
        .requestContact('Envoyer mon numéro')
        .requestLocation('Envoyer ma position')
        .resized(),
    })
  })
  bot.on(['message:contact', 'message:location'], (ctx) =>
    ctx.reply('Bien reçu, merci.', { reply_markup: { remove_keyboard: true } }),
  )
  bot.on('message:document', (ctx) => ctx.reply(`CV reçu : ${ctx.message.document.file_name}`))
  bot.on('edited_message:text', (ctx) => ctx.reply(`Corrigé : ${ctx.editedMessage.text}`))
  bot.hears('Plusieurs', (ctx) => ctx.reply('Lesquelles ?', { reply_markup: new InlineKeyboard().text('☐ A', 'tick') }))
  bot.callbackQuery('tick', async (ctx) => {
    await ctx.answerCallbackQuery()
    await ctx.editMessageReplyMarkup({
      reply_markup: new InlineKeyboard().text('✓ A', 'tick').row().text('Valider', 'done').row().text('Pause', 'pause'),
    })
  })
  bot.hears('Réfléchis', (ctx) => ctx.replyWithChatAction('typing'))
  bot.on('message:text', async (ctx) => {
    await ctx.reply(`Bien noté : ${ctx.message.text}`)
    if (ctx.message.text === 'Je postule')
      await app.client.chat.postMessage({ channel, text: 'Nouveau dossier', blocks: card('Nouveau') })
  })
}

function speakInSlack(app: App, picture: string): void {
  app.action('take', async ({ ack, body, respond }) => {
    await ack()
    await respond({ replace_original: true, text: 'Suivi', blocks: card(`Suivi par <@${body.user.id}>`) })
  })
  app.action('refuse', async ({ ack, body, client }) => {
    await ack()
    if (body.type === 'block_actions') await client.views.open({ trigger_id: body.trigger_id, view: form })
  })
  app.action('availability', async ({ ack, payload, respond }) => {
    await ack()
    const chosen = payload.type === 'static_select' ? payload.selected_option.text.text : ''
    await respond({ replace_original: false, response_type: 'ephemeral', text: `Filtre : *${chosen}*` })
  })
  app.action('from', async ({ ack, payload, respond }) => {
    await ack()
    await respond({
      replace_original: false,
      response_type: 'ephemeral',
      text: `À partir du ${payload.type === 'datepicker' ? payload.selected_date : ''}`,
    })
  })
  app.view('refusal', async ({ ack, view, body, client }) => {
    const words = view.state.values['words']?.['words']?.value ?? ''
    if (words.length < 10) return ack({ response_action: 'errors', errors: { words: 'Dix caractères au moins.' } })
    await ack()
    const date = view.state.values['again']?.['again']?.selected_date
    await client.chat.postMessage({ channel: body.user.id, text: `Motif envoyé : ${words} (${date})` })
  })
  app.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: home(picture) } })
  })
  app.action('open', async ({ ack, action, body, client }) => {
    await ack()
    const value = action.type === 'button' ? action.value : ''
    await client.chat.postMessage({ channel: body.user.id, text: `Ouvert : ${value}` })
  })
  app.action(/^(kinds|more)$/, async ({ ack, action, body, client }) => {
    await ack()
    const chosen =
      action.type === 'overflow'
        ? [action.selected_option]
        : action.type === 'checkboxes'
          ? action.selected_options
          : []
    await client.chat.postMessage({
      channel: body.user.id,
      text: `Choisi : ${chosen.map((one) => one.value).join(' + ')}`,
    })
  })
  app.command('/passerelle', async ({ ack, command, client }) => {
    if (command.text !== 'pix') return ack(`Vous avez demandé « ${command.text} ».`)
    await ack()
    await client.views.open({ trigger_id: command.trigger_id, view: fileForm })
  })
  app.view('import', async ({ ack, view, body, client }) => {
    await ack()
    const [file] = view.state.values['file']?.['file']?.files ?? []
    await client.chat.postMessage({
      channel: body.user.id,
      text: `Fichier reçu : ${file?.name} (${file?.size} octets)`,
    })
  })
}

/** Bolt tells of every connection that a test cuts. */
const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
}
