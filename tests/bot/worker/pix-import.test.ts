import { describe, expect, test } from 'vitest'
import type { Sql } from '#bot/database/open.ts'
import type { Intake, Take } from '#bot/turn/turn.ts'
import { pixImportHandler } from '#bot/worker/effects/pix-import.ts'
import type { Parcel } from '#bot/worker/parcel.ts'
import type { SlackDownloaded } from '#handlers/slack/download.ts'
import { onEachDatabase } from '../databases.ts'

const effect = { do: 'import-pix', file: 'F1', by: 'U0SOLENE' } as const
const first: Parcel = {
  id: 9,
  lane: 'import:team:slack',
  actor: 'team:slack',
  effect,
  fence: 1,
  attempts: 0,
  unknowns: 0,
  created: 0,
}
const campaign: SlackDownloaded = {
  became: 'bytes',
  bytes: new TextEncoder().encode('Référence;Nombre de pix total\nK7F-3QX;512\nZZZ-ZZZ;3\nAMA-NDA;64'),
}
const away: SlackDownloaded = { became: 'later', afterMs: 2_000, waiting: false, code: 'unreachable' }
const limited: SlackDownloaded = { became: 'later', afterMs: 7_000, waiting: true, code: 'rate-limited' }

onEachDatabase(({ sql }) => {
  describe('a campaign', () => {
    test('begun again after it was cut tells each file and the team by the same ids', async () => {
      await keep(sql(), 'K7F-3QX', 'file:1')
      await keep(sql(), 'AMA-NDA', 'file:2')
      const cut: Intake[] = []
      const broken: Take = async (intake) => {
        cut.push(intake)
        if (intake.actor === 'file:2') throw new Error('cut')
        return { became: 'done', answer: undefined }
      }
      await expect(run(sql(), campaign, broken)).rejects.toThrow('cut')
      const again = recorder()
      expect(await run(sql(), campaign, again.take)).toMatchObject({ became: 'sent' })
      expect(cut.map(({ id }) => id)).toEqual(['pix:9:2', 'pix:9:4'])
      expect(again.taken.map(({ id, actor }) => [id, actor])).toEqual([
        ['pix:9:2', 'file:1'],
        ['pix:9:4', 'file:2'],
        ['pix:9', 'team:slack'],
      ])
      expect(again.taken.map(({ event }) => event)).toMatchObject([
        { is: 'pix.found', by: 'U0SOLENE', official: { is: 'verified', pix: 512, at: 7 } },
        { is: 'pix.found', official: { pix: 64 } },
        { is: 'pix.imported', imported: { found: 2, refused: [{ why: 'unknown-identifier', rows: [3] }] } },
      ])
    })

    test('whose reference two files bear is given to neither', async () => {
      await keep(sql(), 'K7F-3QX', 'file:1')
      await keep(sql(), 'K7F-3QX', 'file:3')
      const { take, taken } = recorder()
      await run(sql(), campaign, take)
      expect(taken).toHaveLength(1)
      expect(taken[0]?.event).toMatchObject({ imported: { found: 0, refused: [{ why: 'several-files' }, {}] } })
    })

    test('that Slack does not give is asked for again, for half an hour, then said to who waits', async () => {
      const { take, taken } = recorder()
      expect(await run(sql(), away, take)).toBe(away)
      expect(await run(sql(), limited, take, 40)).toBe(limited)
      expect(taken).toEqual([])
      expect(await run(sql(), away, take, 12)).toMatchObject({ became: 'sent' })
      expect(taken[0]?.event).toMatchObject({ imported: { is: 'unreadable', why: 'unavailable' } })
    })
  })
})

function run(sql: Sql, got: SlackDownloaded, take: Take, attempts = 0) {
  const handle = pixImportHandler({ sql, take, download: async () => got, now: () => 7 })
  return handle(effect, { ...first, attempts }, false)
}

function recorder(): { readonly take: Take; readonly taken: readonly Intake[] } {
  const taken: Intake[] = []
  const take: Take = async (intake) => {
    taken.push(intake)
    return { became: 'done', answer: undefined }
  }
  return { take, taken }
}

async function keep(sql: Sql, ref: string, id: `file:${string}`): Promise<void> {
  const row = JSON.stringify({ id, ref })
  const place = { departement: '29', region: '53' }
  const kept = { id, ref, status: 'sent', owner: null, ...place, row, contacts: [], waiting: false, sent: new Date() }
  await sql.insertInto('files').values(kept).execute()
}
