import { sql as query } from 'kysely'
import { expect, test } from 'vitest'
import type { Sql } from '#bot/database/open.ts'
import { anyKind } from '#bot/turn/kinds.ts'
import { eraseHandler } from '#bot/worker/effects/erase.ts'
import { exportHandler } from '#bot/worker/effects/export.ts'
import type { Parcel } from '#bot/worker/parcel.ts'
import type { Delivered } from '#handlers/delivery.ts'
import { chatKind } from '#workflows/chat/kind.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'
import { teamKind } from '#workflows/team/kind.ts'
import { onEachDatabase } from '../databases.ts'
import { openTurns } from '../turn/turns.ts'

const actor = 'chat:7770001'

onEachDatabase(({ sql }) => {
  test('once everything is erased no trace of an assessment is left: no answer, no question, no reminder, no job', async () => {
    const { take } = await assessed(sql())
    const reminders = await idsOf(sql(), "effect->>'do' = 'remind'")
    expect(reminders).toHaveLength(1)
    await allArrives(sql())
    await take({ id: 'telegram:8', actor, event: said('efface toutes mes données') })
    await take({ id: 'telegram:9', actor, event: said('oui') })
    await allArrives(sql())
    const forgotten: number[] = []
    const erase = eraser(sql(), take, forgotten)
    expect(await erase()).toMatchObject({ became: 'later', code: 'last-word' })
    expect(forgotten).toEqual(expect.arrayContaining([...reminders]))
    expect(await idsOf(sql(), "effect::text like '%pix%' or effect->>'do' = 'remind'")).toEqual([])
    await allArrives(sql())
    expect(await erase()).toMatchObject({ became: 'sent' })
    const left = (await everything(sql())).filter((line) => /7770001|pix|1\.1-/.test(line))
    expect(left).toEqual([])
  })

  test('a copy of one’s data holds every answer of an assessment, to read and as JSON', async () => {
    await assessed(sql())
    const texts: string[] = []
    const refused: Delivered = { became: 'refused', code: 'gone' }
    const none = async (): Promise<Delivered> => refused
    const sendFile = async (_: number, { bytes }: { readonly bytes: Uint8Array }): Promise<Delivered> => {
      texts.push(new TextDecoder().decode(bytes))
      return refused
    }
    const sender = { sendFile, sendVoice: none, say: none, show: none, rewrite: none, typing: none, leave: none }
    const handle = exportHandler({ sql: sql(), sender, openCv: async () => undefined })
    for (const part of ['text', 'json'] as const) {
      const effect = { do: 'send-export', file: null, part } as const
      await handle(effect, { ...parcel, effect }, false)
    }
    const [text = '', json = ''] = texts
    expect(text).toContain('Vos compétences numériques')
    expect(JSON.parse(json)).toMatchObject({
      chat: { pix: { current: { length: 'express', answers: [{ was: 'unknown' }, { was: 'unknown' }] } } },
    })
  })
})

const parcel: Parcel = {
  id: 1,
  lane: `erase:${actor}`,
  actor,
  effect: { do: 'erase', also: [] },
  fence: 1,
  attempts: 0,
  unknowns: 0,
  created: 0,
}

function said(text: string): ChatEvent {
  return { is: 'message.received', message: 1, text, firstName: 'Amina' }
}

/** Someone who has answered two questions and sees the third; nothing was sent yet. */
async function assessed(sql: Sql) {
  const chat = anyKind(chatKind)
  const turns = openTurns(sql, 'one', {
    kinds: { adviser: chat, chat, file: chat, post: chat, request: chat, team: anyKind(teamKind) },
  })
  const press = (id: number, choice: Extract<ChatEvent, { is: 'choice.made' }>['choice']) =>
    turns.take({
      id: `telegram:${id}`,
      actor,
      event: { is: 'choice.made', message: id, choice, firstName: 'Amina' },
    })
  await press(1, { pick: 'pix-start', length: 'express' })
  for (const id of [2, 3]) {
    const event = { is: 'message.received', message: id, text: 'je ne sais pas', firstName: 'Amina' } as const
    await turns.take({ id: `telegram:${id}`, actor, event })
  }
  return turns
}

function eraser(sql: Sql, take: ReturnType<typeof openTurns>['take'], forgotten: number[]): () => Promise<Delivered> {
  const unused = async (): Promise<Delivered> => ({ became: 'unknown' })
  const sender = {
    post: unused,
    reply: unused,
    replyPicture: unused,
    replyFiles: unused,
    update: unused,
    uploadFile: unused,
    remove: unused,
    notify: unused,
  }
  const forgetJobs = async (ids: readonly number[]): Promise<void> => void forgotten.push(...ids)
  const handle = eraseHandler({ sql, sender, take, admins: [], leftBehind: async () => [], forgetJobs })
  return async () => {
    const [id = 0] = await idsOf(sql, "effect->>'do' = 'erase'")
    return await handle({ do: 'erase', also: [] }, { ...parcel, id }, false)
  }
}

async function idsOf(sql: Sql, condition: string): Promise<readonly number[]> {
  const { rows } = await query<{ id: number }>`select id from outbox where ${query.raw(condition)}`.execute(sql)
  return rows.map(({ id }) => id)
}

/** What is on its way to the person has arrived, and so has all that waits behind it. */
async function allArrives(sql: Sql): Promise<void> {
  await query`
    with arrived as (
      update outbox set status = 'sent', done = now() where effect->>'do' in ('say', 'show', 'rewrite')
        and status in ('pending', 'sending') returning lane
    )
    update lanes l set depth = l.depth - n from (select lane, count(*) n from arrived group by lane) a where l.id = a.lane
  `.execute(sql)
}

async function everything(sql: Sql): Promise<readonly string[]> {
  const tables = await sql.introspection.getTables()
  const lines: string[] = []
  for (const { name } of tables) {
    const { rows } = await query<{
      line: string
    }>`select row_to_json(t)::text line from ${query.table(name)} t`.execute(sql)
    lines.push(...rows.map(({ line }) => `${name} ${line}`))
  }
  return lines
}
