import { expect, test } from 'vitest'
import { noteBrought, noteRead, readThread } from '#bot/views/thread-record.ts'
import { onEachDatabase } from '../databases.ts'

onEachDatabase(({ sql }) => {
  test('a thread is of the actor that posted its root, and only of one that listens', async () => {
    await sql()
      .insertInto('sent')
      .values([
        { ...row, actor: 'request:r1', message: '1.1' },
        { ...row, actor: 'file:f1', message: '1.2' },
        { ...row, actor: 'chat:7', message: '1.3' },
        { ...row, actor: 'request:r2', message: '1.4', kind: 'reply' },
      ])
      .execute()
    const owner = async (ts: string, channel = 'C1') => (await readThread(sql(), channel, ts))?.owner
    expect(await Promise.all(['1.1', '1.2', '1.3', '1.4', '1.5'].map((ts) => owner(ts)))).toEqual([
      'request:r1',
      'file:f1',
      undefined,
      undefined,
      undefined,
    ])
    expect(await owner('1.1', 'C2')).toBeUndefined()
  })

  test('all of it is heard since it began, or until it was last read back, whoever read', async () => {
    const root = String(Date.now() / 1000 - 60)
    await sql()
      .insertInto('sent')
      .values({ ...row, actor: 'request:r1', message: root, at: ago(60) })
      .execute()
    const read = async () => await readThread(sql(), 'C1', root)
    const secondsAgo = async (): Promise<number> => Math.round((Date.now() - ((await read())?.readAt ?? 0)) / 1000)
    expect(await secondsAgo()).toBeCloseTo(60, -1)
    expect((await read())?.lateAt).toBeNull()
    const thread = { channel: 'C1', root }
    await noteRead(sql(), thread, 10_000)
    await noteRead(sql(), thread, 30_000)
    expect(await secondsAgo()).toBeCloseTo(10, -1)
  })

  test('who replied before a message of ours was on the record may not have been heard', async () => {
    const root = String(Date.now() / 1000 - 60)
    await sql()
      .insertInto('sent')
      .values({ ...row, actor: 'request:r1', message: root, at: ago(50) })
      .execute()
    const { lateAt = null } = (await readThread(sql(), 'C1', root)) ?? {}
    expect((Date.now() - (lateAt ?? 0)) / 1000).toBeCloseTo(50, -1)
  })

  test('what was brought is missing until it is heard, or read back, for what was said after it', async () => {
    const thread = { channel: 'C1', root: '1.1' }
    const [first, second] = ['1.2', '1.3'].map((ts) => ({ ...thread, id: `said:${ts}`, ts }))
    if (!first || !second) throw new Error('two were made')
    const missing = async (before?: string) => (await readThread(sql(), 'C1', '1.1', before))?.missing
    expect(await noteBrought(sql(), { ...first, root: '9.9', id: 'elsewhere' }, false)).toBe(false)
    await sql()
      .insertInto('sent')
      .values({ ...row, actor: 'request:r1', message: '1.1' })
      .execute()
    expect([await noteBrought(sql(), first, false), await noteBrought(sql(), first, false)]).toEqual([true, false])
    expect(await noteBrought(sql(), second, false)).toBe(true)
    expect([await missing('1.2'), await missing('1.3'), await missing()]).toEqual([false, true, true])
    await sql().insertInto('seen').values({ id: first.id }).execute()
    expect([await missing('1.3'), await missing()]).toEqual([false, true])
    await noteRead(sql(), thread, 0)
    expect(await missing()).toBe(false)
  })

  test('a reply under what may become ours is kept before the record has it', async () => {
    const early = { channel: 'C1', root: '2.1', ts: '2.2', id: 'early' }
    expect(await noteBrought(sql(), early, true)).toBe(true)
    await sql()
      .insertInto('sent')
      .values({ ...row, actor: 'request:r1', message: '2.1' })
      .execute()
    expect(await readThread(sql(), 'C1', '2.1', '2.3')).toMatchObject({ missing: true })
  })
})

const ago = (seconds: number) => new Date(Date.now() - seconds * 1000)
const row = { key: 'card', kind: 'post', place: 'C1', file: null } as const
