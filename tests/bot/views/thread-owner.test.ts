import { expect, test } from 'vitest'
import { readThreadOwner } from '#bot/views/thread-owner.ts'
import { onEachDatabase } from '../databases.ts'

onEachDatabase(({ sql }) => {
  test('a thread is of the actor that posted its root, and only of one that listens', async () => {
    const row = { key: 'card', kind: 'post', place: 'C1', file: null } as const
    await sql()
      .insertInto('sent')
      .values([
        { ...row, actor: 'request:r1', message: '1.1' },
        { ...row, actor: 'file:f1', message: '1.2' },
        { ...row, actor: 'chat:7', message: '1.3' },
        { ...row, actor: 'request:r2', message: '1.4', kind: 'reply' },
      ])
      .execute()
    const owner = (ts: string, channel = 'C1') => readThreadOwner(sql(), channel, ts)
    expect(await Promise.all(['1.1', '1.2', '1.3', '1.4', '1.5'].map((ts) => owner(ts)))).toEqual([
      'request:r1',
      'file:f1',
      undefined,
      undefined,
      undefined,
    ])
    expect(await owner('1.1', 'C2')).toBeUndefined()
  })
})
