import type { Effect } from '../../effects.ts'
import type { ChatEvent, MessageContext } from '../events.ts'
import { isAtOnce } from '../help/gather.ts'
import { maskLines } from '../help/mask.ts'
import { reasonOf } from '../help/reason.ts'
import { reply } from '../help/reply.ts'
import { warned } from '../help/warn.ts'
import type { PersonFile } from '../../request/added.ts'
import { type Decided, decide, only, say, type Turn, withChat } from '../turn.ts'
import { openRequest, withRelay } from './known.ts'
import type { ChatRequest } from './state.ts'

/** Words for a human: masked, in order, to the thread; plain danger is answered at once all the same. */
export function writesTo(turn: Turn, request: ChatRequest, { message, words, quoting }: Written): Decided {
  const { lines, secrets } = maskLines(turn, [], words)
  const early = reasonOf(turn, [words])
  const heard = warned(withChat(turn, { ...turn.chat, waiting: { on: 'nothing' } }), secrets, early.reason)
  const text = lines.join('\n')
  const told: Effect = { do: 'tell', actor: request.id, event: { is: 'person.said', message, text, quoting } }
  if (early.route !== 'urgent' || !isAtOnce(early)) return decide(heard.turn.chat, ...heard.effects, told)
  const urgent = reply(heard.turn, { lines, reasoned: early, replaces: null })
  return { ...urgent, effects: [...heard.effects, told, ...urgent.effects] }
}

/** One message of the person, as they wrote it. */
export interface Written {
  readonly message: number
  readonly words: string
  readonly quoting: string | null
}

/** Files for the open request, albums together; undefined when no request is open. */
export function filesFor(
  turn: Turn,
  files: readonly PersonFile[],
  context: MessageContext | undefined,
): Decided | undefined {
  const request = openRequest(turn.chat)
  if (!request) return undefined
  const { message = 0, caption = '', album = null, quoting = null } = context ?? {}
  const tooBig = files.some(({ bytes }) => bytes > mostBytes)
  if (tooBig) return tooBigFor(turn, request, message)
  if (album === null) return decide(turn.chat, sent(turn, request, { message, files, caption, quoting }))
  return gatherAlbum(turn, request, { id: album, message, files, caption, quoting })
}

/** The last picture of an album has come, as far as one can tell. */
export function albumOver(turn: Turn): Decided {
  const { album } = turn.chat.relay
  const request = openRequest(turn.chat)
  if (!album) return decide(turn.chat)
  const chat = withRelay(turn.chat, { album: null })
  return request ? decide(chat, sent(turn, request, album)) : decide(chat)
}

/** What can't be passed on is said to the person, and named to the adviser; undefined when no request is open. */
export function showsTo(turn: Turn, kind: string, message: number): Decided | undefined {
  const request = openRequest(turn.chat)
  if (!request) return undefined
  const showed: Effect = { do: 'tell', actor: request.id, event: { is: 'person.showed', message, kind } }
  return decide(turn.chat, showed, say({ name: 'not-passed-on', with: { kind } }))
}

/** An edit reaches the thread of the open request; of a message that it never saw, nothing happens. */
export function editedFor(turn: Turn, { message, text }: Extract<ChatEvent, { is: 'message.edited' }>): Decided {
  const request = openRequest(turn.chat)
  if (!request) return decide(turn.chat)
  const { lines } = maskLines(turn, [], text)
  const event = { is: 'person.edited', message, before: null, text: lines.join('\n') } as const
  return decide(turn.chat, { do: 'tell', actor: request.id, event })
}

function gatherAlbum(turn: Turn, request: ChatRequest, part: NonNullable<Turn['chat']['relay']['album']>): Decided {
  const { album } = turn.chat.relay
  const same = album?.id === part.id ? album : null
  const first: readonly Effect[] = album && !same ? [sent(turn, request, album)] : []
  const whole = same
    ? { ...same, files: [...same.files, ...part.files], caption: same.caption === '' ? part.caption : same.caption }
    : part
  const over: Effect = { do: 'remind', name: 'album', at: turn.at + albumPause, event: { is: 'album.over' } }
  return decide(withRelay(turn.chat, { album: whole }), ...first, over)
}

function sent(turn: Turn, request: ChatRequest, { message, files, caption, quoting }: Omit<Files, 'id'>): Effect {
  const { lines } = maskLines(turn, [], caption)
  const event = { is: 'person.sent', message, files, caption: lines.join('\n'), quoting } as const
  return { do: 'tell', actor: request.id, event }
}

type Files = NonNullable<Turn['chat']['relay']['album']>

function tooBigFor(turn: Turn, request: ChatRequest, message: number): Decided {
  const told: Effect = { do: 'tell', actor: request.id, event: { is: 'person.showed', message, kind: 'too-big' } }
  const said = only(turn, { name: 'file-too-big', with: {} })
  return { ...said, effects: [told, ...said.effects] }
}

/** What Telegram gives to a bot, in bytes. */
const mostBytes = 20_000_000
/** Milliseconds: pictures of one album come within a second. */
const albumPause = 1_200
