import { expect, test } from 'vitest'
import { exportHandler } from '#bot/worker/effects/export.ts'
import type { Parcel } from '#bot/worker/parcel.ts'
import type { Delivered } from '#handlers/delivery.ts'
import type { TelegramSender } from '#handlers/telegram/send.ts'
import type { ExportPart } from '#workflows/effects.ts'
import { onEachDatabase } from '../databases.ts'

onEachDatabase(({ sql }) => {
  test('each part of a copy is one document, so that one sent again brings no other with it', async () => {
    const names: string[] = []
    const limited: Delivered = { became: 'later', afterMs: 1_000, waiting: true, code: 'rate-limited' }
    const sendFile: TelegramSender['sendFile'] = async (_chat, { name }) => {
      names.push(name)
      return limited
    }
    const handle = exportHandler({ sql: sql(), sender: { sendFile }, openCv: async () => undefined })
    const send = async (part: ExportPart): Promise<Delivered> => {
      const effect = { do: 'send-export', file: null, part } as const
      const parcel: Parcel = {
        id: 1,
        lane: 'any',
        actor: 'chat:1',
        effect,
        fence: 1,
        attempts: 0,
        unknowns: 0,
        created: 0,
      }
      return await handle(effect, parcel, false)
    }
    expect(await send('text')).toBe(limited)
    expect(await send('json')).toBe(limited)
    expect(names).toEqual(['passerelle-mes-donnees.txt', 'passerelle-mes-donnees.json'])
    // No CV was given: there is nothing to send.
    expect(await send('cv')).toMatchObject({ became: 'sent' })
    expect(names).toHaveLength(2)
  })
})
