import type { TelegramSender } from '#handlers/telegram/send.ts'
import { exportCaption, type ExportedFile, type ExportedLife, exportText } from '#prompts/copy/fr/export.ts'
import type { Cv } from '#workflows/application.ts'
import { chatKind } from '#workflows/chat/kind.ts'
import type { Chat } from '#workflows/chat/state.ts'
import type { ExportPart } from '#workflows/effects.ts'
import { parseFile } from '#workflows/file/parse.ts'
import type { LiveFile } from '#workflows/file/state.ts'
import type { Sql } from '../../database/open.ts'
import type { Handler } from '../deliver.ts'
import { done } from '../deliver.ts'
import { chatOf } from '../parcel.ts'

export interface ExportParts {
  readonly sql: Sql
  readonly sender: Pick<TelegramSender, 'sendFile'>
  readonly openCv: (id: string) => Promise<Uint8Array | undefined>
}

/** Sends a person one part of what is kept about them: a text to read, the same as JSON, or their CV. */
export function exportHandler({ sql, sender, openCv }: ExportParts): Handler<'send-export'> {
  return async ({ file, part }, { actor }) => {
    const life = await collect(sql, actor, file)
    const document = await documentOf(life, part, openCv)
    return document ? await sender.sendFile(chatOf(actor), document) : done
  }
}

/** Undefined when there is no CV. */
async function documentOf(
  life: ExportedLife,
  part: ExportPart,
  openCv: ExportParts['openCv'],
): Promise<Parameters<TelegramSender['sendFile']>[1] | undefined> {
  if (part === 'cv') {
    const cv = cvOf(life)
    const bytes = cv ? await openCv(cv.id) : undefined
    return bytes && { name: 'cv.pdf', bytes, caption: exportCaption('cv') }
  }
  if (part === 'json') {
    const bytes = utf8(JSON.stringify(life, null, 2))
    return { name: 'passerelle-mes-donnees.json', bytes, caption: exportCaption('json') }
  }
  return { name: 'passerelle-mes-donnees.txt', bytes: utf8(exportText(life)), caption: exportCaption('text') }
}

function cvOf({ chat, file }: ExportedLife): Cv | null {
  if (file) return file.answers.cv
  return chat.file.is === 'none' ? null : (chat.file.answers.cv ?? null)
}

async function collect(db: Sql, actor: string, file: string | null): Promise<ExportedLife> {
  const ids = file === null ? [actor] : [actor, file]
  const rows = await db.selectFrom('actors').select(['id', 'state']).where('id', 'in', ids).execute()
  const chat: Chat = chatKind.parse(rows.find(({ id }) => id === actor)?.state ?? chatKind.initial)
  const parsed =
    file === null ? undefined : parseFile(rows.find(({ id }) => id === file)?.state ?? { v: 1, is: 'absent' })
  const live = parsed?.is === 'live' ? parsed : null
  return { chat, file: live && ownOf(live), seen: live ? await whoSaw(db, live) : [] }
}

function ownOf({ audit: _audit, duplicates: _duplicates, merge: _merge, ...own }: LiveFile): ExportedFile {
  return own
}

/** Every act of a coordinator on the file, by name where the file knows it. */
async function whoSaw(db: Sql, file: LiveFile): Promise<ExportedLife['seen']> {
  const rows = await db
    .selectFrom('audit')
    .select(['at', 'by', 'code', 'detail'])
    .where('subject', '=', file.audit)
    .where('by', '!=', 'candidate')
    .orderBy('id')
    .execute()
  const names = new Map(
    [...file.history, ...file.notes, ...file.questions, ...file.revealed].flatMap(({ by }) =>
      by ? [[by.id, by.name]] : [],
    ),
  )
  return rows.map(({ at, by, code, detail }) => ({ at: at.getTime(), by: names.get(by) ?? by, code, detail }))
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
