import type { RequestListener } from 'node:http'
import type { RespondFn } from '@slack/bolt'
import { App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt'
import { clientOptions, createSlackClient } from './client.ts'
import { deferAcks } from './defer-acks.ts'
import type { Desk, KeepExport, Log, Reply, Resume, Take } from './desk.ts'
import { createDoubt, type Doubt, type Thread } from './doubt.ts'
import { readHome } from './home-state.ts'
import { keepReconnecting } from './keep-reconnecting.ts'
import { onMemberJoined } from './members.ts'
import { createIdentity } from './identity.ts'
import { createNames } from './names.ts'
import { onAction } from './on-action.ts'
import { onCommand } from './on-command.ts'
import { onSubmission } from './on-submission.ts'
import { catchUp, onThreadMessage, placeOf } from './on-thread-message.ts'
import { readActionBody, readCommandBody, readSubmissionBody } from './payloads.ts'
import { publishHome } from './publish-home.ts'
import { quietLogger } from './quiet-logger.ts'
import { readThreadMessage } from './read-thread-message.ts'
import type { SlackReads } from './reads.ts'
import { saySo, type SayingSo } from './saying-so.ts'
import { createTurns, type InTurn } from './in-turn.ts'

/** How Slack reaches us: by Socket Mode, or by signed HTTP requests at `path`, checked to be 5 minutes old at most. */
export type SlackIntake =
  | { readonly by: 'socket'; readonly appToken: string }
  | { readonly by: 'http'; readonly signingSecret: string; readonly path?: string }

export interface SlackEdgeOptions {
  readonly botToken: string
  /** The Web API's base address, with its final slash; Slack's own when undefined. */
  readonly apiUrl?: string | undefined
  readonly intake: SlackIntake
  readonly take: Take
  readonly read: SlackReads
  readonly keepExport: KeepExport
  readonly resume: Resume
  /** Called whenever a way to us opens (`true`) or closes. */
  readonly hears: (now: boolean) => Promise<void>
  readonly log: Log
}

export interface SlackEdge {
  /** For bot's HTTP server; undefined in Socket Mode. Answers 404 outside its path. */
  readonly requestListener: RequestListener | undefined
  /** Checks the token, then connects; may be tried again. Rejects when Slack refuses the token or does not answer. */
  readonly start: () => Promise<void>
  /** Hears what was said in a thread and never heard; how many messages that was. Throws what the client throws. */
  readonly catchUp: (thread: Thread) => Promise<number>
  /** Hears nothing more, and lets what was heard be finished. */
  readonly stop: () => Promise<void>
}

/** Slack's side of the house: each payload becomes a happening, each answer goes back to who asked. Decides nothing. */
export function createSlackEdge(options: SlackEdgeOptions): SlackEdge {
  const { botToken, apiUrl, intake, take, read, keepExport, resume, log } = options
  const client = createSlackClient({ botToken, apiUrl })
  const receiver = createReceiver(intake, apiUrl, log)
  const identify = createIdentity(client)
  const workspace = (): Promise<string | undefined> =>
    identify()
      .then((known) => known.workspace || undefined)
      .catch(() => undefined)
  const nameOf = createNames(client, read.teamName)
  const desk: Desk = { take, read, keepExport, resume, client, log, workspace, nameOf }
  const app = new App({
    authorize: async () => ({ botToken, ...(await identify()) }),
    receiver: deferAcks(receiver),
    clientOptions: clientOptions(apiUrl),
    logger: quietLogger(),
    convoStore: false,
  })
  const doubt = createDoubt(read)
  const { begin, said } = saySo(receiver, options.hears, doubt)
  const underWay = new Set<Promise<void>>()
  const inTurn = createTurns()
  listen({ app, desk, doubt, inTurn, said }, (work) => {
    const done = work().finally(() => underWay.delete(done))
    underWay.add(done)
    return done
  })
  return {
    requestListener: receiver instanceof HTTPReceiver ? receiver.requestListener : undefined,
    start: async () => {
      await identify()
      if (!(receiver instanceof SocketModeReceiver)) return await begin()
      await receiver.start()
      keepReconnecting(receiver.client)
    },
    catchUp: async (thread) => {
      const { botUserId } = await identify()
      return await inTurn(placeOf(thread), () => catchUp(desk, thread, botUserId))
    },
    stop: async () => {
      if (receiver instanceof SocketModeReceiver) await receiver.stop()
      await Promise.allSettled([...underWay, said()])
    },
  }
}

function createReceiver(intake: SlackIntake, apiUrl: string | undefined, log: Log): SocketModeReceiver | HTTPReceiver {
  const logger = quietLogger((level) => log('slack.library', { level }))
  if (intake.by === 'socket') {
    const installerOptions = { clientOptions: clientOptions(apiUrl) }
    return new SocketModeReceiver({ appToken: intake.appToken, logger, installerOptions })
  }
  if (intake.signingSecret === '') throw new Error('Slack over HTTP needs SLACK_SIGNING_SECRET')
  return new HTTPReceiver({ signingSecret: intake.signingSecret, endpoints: intake.path ?? '/slack/events', logger })
}

type Track = (work: () => Promise<void>) => Promise<void>

interface Listening {
  readonly app: App
  readonly desk: Desk
  readonly doubt: Doubt
  readonly inTurn: InTurn
  readonly said: SayingSo['said']
}

/** Which payload goes to which listener; each listener is a plain function. */
function listen({ app, desk, doubt, inTurn, said }: Listening, track: Track): void {
  app.action(/.*/, async ({ ack, body, respond }) => {
    const read = readActionBody(body)
    await (read ? track(() => onAction(desk, read, () => ack(), replyOf(body, respond))) : ack())
  })
  app.view('form', async ({ ack, body }) => {
    const read = readSubmissionBody(body)
    await (read ? track(() => onSubmission(desk, read, (answer) => ack(answer))) : ack())
  })
  app.command('/passerelle', async ({ ack, body, respond }) => {
    const read = readCommandBody(body)
    await (read ? track(() => onCommand(desk, read, () => ack(), replyOf(body, respond))) : ack())
  })
  app.event('app_home_opened', async ({ event }) => {
    if (event.tab === 'home') await track(() => publishHome(desk, event.user, readHome(event.view?.private_metadata)))
  })
  app.event('message', async ({ event, context: { botUserId = '', retryNum: before = 0 } }) => {
    const read = readThreadMessage(event, { botUserId })
    if (!read) return
    await track(() => onThreadMessage(desk, read, { doubt, said, botUserId, before, inTurn }))
  })
  app.event('member_joined_channel', async ({ event, body, context: { botUserId: bot } }) => {
    await track(() => onMemberJoined(desk, { id: body.event_id, user: event.user, channel: event.channel, bot }))
  })
}

function replyOf(body: object, respond: RespondFn): Reply {
  if (!('response_url' in body) || typeof body.response_url !== 'string') return { whisper: undefined }
  return {
    whisper: (message) => respond({ ...message, response_type: 'ephemeral', replace_original: false }),
  }
}
