import type { SlackDownload, SlackDownloaded } from '#handlers/slack/download.ts'
import type { PostsImported } from '#prompts/copy/slack-posts.ts'
import { postIdOf } from '#handlers/slack/post-id.ts'
import type { SlackUser } from '#workflows/file/events.ts'
import type { PostField } from '#workflows/post/events.ts'
import { typedPost } from '#workflows/post/typed-post.ts'
import { readTable } from '../../match/table.ts'
import type { Take, Taken } from '../../turn/turn.ts'
import { done, type Handler } from '../deliver.ts'

export interface ImportPostsParts {
  readonly take: Take
  readonly download: SlackDownload
}

type Rejected = Extract<PostsImported, { is: 'read' }>['rejected'][number]

/**
 * Reads a file of posts: each row is a post, created as the modal would, or has its reason. Begun again after a kill, no
 * post is created twice. The file itself is not kept.
 */
export function importPostsHandler({ take, download }: ImportPostsParts): Handler<'import-posts'> {
  return async ({ file, by }, { id, attempts }) => {
    const got = await download(file, most)
    if (got.became === 'later' && (got.waiting || attempts < patience)) return got
    const imported = got.became === 'bytes' ? await importRows(take, got.bytes, { id, by }) : unreadable(got)
    await take({ id: `posts:${id}`, actor: 'team:slack', event: { is: 'posts.imported', by: by.id, imported } })
    return done
  }
}

async function importRows(
  take: Take,
  bytes: Uint8Array,
  { id, by }: { readonly id: number; readonly by: SlackUser },
): Promise<PostsImported> {
  const table = tableOf(bytes)
  if (table === undefined) return { is: 'unreadable', why: 'not-csv' }
  const column = needed.find((field) => !table.columns.includes(field.toLowerCase()))
  if (column !== undefined) return { is: 'unreadable', why: 'no-column', column }
  const rejected: Rejected[] = []
  let created = 0
  for (const row of table.rows) {
    const event = { is: 'post.created', by, typed: typedPost((field) => row.cell(field.toLowerCase())) } as const
    const faults = faultsOf(await take({ id: `posts:${id}:${row.line}`, actor: postIdOf(`${id}:${row.line}`), event }))
    created += faults.length === 0 ? 1 : 0
    rejected.push(...faults.map((fault) => ({ line: row.line, ...fault })))
  }
  return { is: 'read', created, rejected }
}

function faultsOf(taken: Taken): readonly Omit<Rejected, 'line'>[] {
  const answer = taken.became === 'done' ? taken.answer : undefined
  if (answer?.give === 'slack-notice' && answer.message.name === 'not-allowed') {
    return [{ field: 'commune', fault: { why: 'perimeter' } }]
  }
  if (answer?.give !== 'form-errors') return []
  return Object.entries(answer.errors).flatMap(([field, message]) =>
    message.name === 'post-fault' ? [{ field, fault: message.with }] : [],
  )
}

function tableOf(bytes: Uint8Array): ReturnType<typeof readTable> | undefined {
  try {
    return readTable(bytes)
  } catch {
    return undefined
  }
}

function unreadable({ became }: Exclude<SlackDownloaded, { became: 'bytes' }>): PostsImported {
  return { is: 'unreadable', why: became === 'too-big' ? became : 'unavailable' }
}

const needed: readonly PostField[] = ['structure', 'number', 'type', 'commune', 'host', 'startsOn', 'seats', 'hours']
/** A file is at most 5 MB. */
const most = 5 * 1024 * 1024
/** Attempts after which whoever waits hears that Slack does not give the file. */
const patience = 12
