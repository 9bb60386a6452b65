import { z } from 'zod'
import type { FileId, HomeFilter } from '#prompts/copy/slack-params.ts'
import type { CardPress } from '#workflows/file/events.ts'
import { pressNames } from '#workflows/file/events.ts'
import type { PostId, RequestId } from '#workflows/actor.ts'
import { pairPressNames, postPressNames, type PostPress } from '#workflows/post/events.ts'
import { pressNames as requestPressNames, type RequestPress } from '#workflows/request/events.ts'
import type { TeamScreen } from '#workflows/team/events.ts'

/** What a pressed button or a chosen filter asks for. */
export type SlackAction =
  | { readonly of: 'file'; readonly actor: FileId; readonly press: CardPress }
  | { readonly of: 'request'; readonly actor: RequestId; readonly press: RequestPress }
  | { readonly of: 'post'; readonly actor: PostId; readonly press: PostPress }
  | { readonly of: 'team'; readonly screen: TeamScreen }
  | { readonly of: 'draft'; readonly press: DraftPress }
  | { readonly of: 'journal'; readonly page: number }
  | { readonly of: 'home'; readonly change: HomeChange }
  | { readonly of: 'letter'; readonly letter: number }
  /** It opened an address, and asks nothing of us. */
  | { readonly of: 'link' }

export type DraftPress =
  | { readonly is: 'draft.proposed'; readonly theme: string | null; readonly question: string }
  | { readonly is: 'draft.opened' | 'draft.dropped'; readonly draft: string }

export type HomeChange =
  | { readonly to: 'page'; readonly page: number }
  | { readonly to: 'filter'; readonly name: keyof HomeFilter; readonly value: string }
  | { readonly to: 'refresh' }
  | { readonly to: 'clear' }

/** Unpacks a button of prompts/copy/fr/slack; undefined for what no button of ours says. */
export function readAction(actionId: string, value: string | undefined): SlackAction | undefined {
  const [group = '', name = ''] = actionId.split('.', 2)
  switch (group) {
    case 'file':
      return fileAction(name, value)
    case 'request':
      return requestAction(name, value)
    case 'post':
      return postAction(name, value)
    case 'pair':
      return pairAction(name, value)
    case 'team':
      return teamAction(name)
    case 'draft':
      return draftAction(name, value)
    case 'journal':
      return { of: 'journal', page: pageOf(value) }
    case 'link':
      return { of: 'link' }
    case 'letter':
      return letterAction(name, value)
    case 'home':
      return homeAction(name, value)
    default:
      return undefined
  }
}

function fileAction(name: string, value: string | undefined): SlackAction | undefined {
  if (name === 'resend') {
    const [file, question] = value?.split(' ', 2) ?? []
    const actor = fileId.safeParse(file).data
    return actor && question ? { of: 'file', actor, press: { resend: question } } : undefined
  }
  const press = pressNames.find((known) => known === name)
  const actor = fileId.safeParse(value).data
  return press && actor ? { of: 'file', actor, press } : undefined
}

function requestAction(name: string, value: string | undefined): SlackAction | undefined {
  if (name === 'resend') {
    const [request, key] = value?.split(' ', 2) ?? []
    const actor = requestId.safeParse(request).data
    return actor && key ? { of: 'request', actor, press: { resend: key } } : undefined
  }
  const press = requestPressNames.find((known) => known === name)
  const actor = requestId.safeParse(value).data
  return press && actor ? { of: 'request', actor, press } : undefined
}

function postAction(name: string, value: string | undefined): SlackAction | undefined {
  const press = postPressNames.find((known) => known === name)
  const actor = postId.safeParse(value).data
  return press && actor ? { of: 'post', actor, press: { on: 'post', press } } : undefined
}

function pairAction(name: string, value = ''): SlackAction | undefined {
  const press = pairPressNames.find((known) => known === name)
  const [post, candidate] = value.split(' ', 2)
  const [actor, file] = [postId.safeParse(post).data, fileId.safeParse(candidate).data]
  return press && actor && file ? { of: 'post', actor, press: { on: 'pair', press, file } } : undefined
}

function teamAction(name: string): SlackAction | undefined {
  if (name === 'journal') return { of: 'journal', page: 0 }
  const screen = screens.find((known) => known === name)
  return screen && { of: 'team', screen }
}

function draftAction(name: string, value: string | undefined): SlackAction | undefined {
  if (value === undefined) return undefined
  if (name === 'propose') {
    const [, theme = '-', question = ''] = /^(\S+) (.+)$/su.exec(value) ?? []
    if (question === '') return undefined
    return { of: 'draft', press: { is: 'draft.proposed', theme: theme === '-' ? null : theme, question } }
  }
  const is = draftPresses.get(name)
  return is && { of: 'draft', press: { is, draft: value } }
}

function homeAction(name: string, value: string | undefined): SlackAction | undefined {
  const filter = filterNames.find((known) => known === name)
  if (filter !== undefined) {
    return value === undefined ? undefined : { of: 'home', change: { to: 'filter', name: filter, value } }
  }
  switch (name) {
    case 'previous':
    case 'next':
      return { of: 'home', change: { to: 'page', page: pageOf(value) } }
    case 'refresh':
    case 'clear':
      return { of: 'home', change: { to: name } }
    default:
      return undefined
  }
}

function letterAction(name: string, value: string | undefined): SlackAction | undefined {
  const letter = z.coerce.number().int().positive().safeParse(value).data
  return name === 'resume' && letter !== undefined ? { of: 'letter', letter } : undefined
}

function pageOf(value: string | undefined): number {
  return z.coerce.number().int().min(0).max(10_000).safeParse(value).data ?? 0
}

const requestId = z.templateLiteral(['request:', z.string().min(1)])
const postId = z.templateLiteral(['post:', z.string().min(1)])
const fileId = z.templateLiteral(['file:', z.string().min(1)])
const draftPresses: ReadonlyMap<string, 'draft.opened' | 'draft.dropped'> = new Map([
  ['open', 'draft.opened'],
  ['drop', 'draft.dropped'],
])
const screens = [
  'coordinator',
  'channel',
  'pix-import',
  'themes',
  'mine',
  'requests',
  'post',
  'post-import',
  'rank',
] as const satisfies readonly TeamScreen[]
const filterNames = ['departement', 'availability', 'situation', 'experience', 'pix'] as const
