import { expect, test } from 'vitest'
import { waitingLanes } from '#bot/relay/waiting-lanes.ts'
import type { Delivered } from '#handlers/delivery.ts'
import { onEachDatabase } from '../databases.ts'
import { createPartner, drain, hire, sent } from './crew.ts'

onEachDatabase(({ sql }) => {
  test('case 66: of the rewritings of one message that wait only the last leaves, and no reply waits for them', async () => {
    const partner = createPartner()
    const { promise: slow, resolve: release } = Promise.withResolvers<Delivered>()
    partner.answer = ({ lane }, nth) => (lane.startsWith('edit:') && nth === 1 ? slow : sent)
    const member = await hire(sql(), 'one', partner)
    for (let n = 0; n < 5; n += 1) await member.turns.type(1, `update card\npost reply-${n}`, `telegram:${n}`)
    await expect
      .poll(() => partner.attempts.filter(({ lane }) => lane === 'slack:chat:1').map(({ key }) => key))
      .toEqual(['reply-0', 'reply-1', 'reply-2', 'reply-3', 'reply-4'])
    release(sent)
    await drain(sql(), [member])
    expect(partner.attempts.filter(({ lane }) => lane === 'edit:chat:1:card')).toHaveLength(2)
  })

  test('urgent lanes are woken before the others, then those that waited longest', async () => {
    for (const id of ['a', 'b', 'c', 'd']) {
      const urgent = id === 'b' || id === 'd'
      await sql().insertInto('lanes').values({ id, actor: 'request:r', depth: 1, holder: null, urgent }).execute()
      const effect = JSON.stringify({ do: 'post' })
      await sql().insertInto('outbox').values({ lane: id, actor: 'request:r', effect, status: 'pending' }).execute()
    }
    expect((await waitingLanes(sql(), 0)).map(({ lane }) => lane)).toEqual(['b', 'd', 'a', 'c'])
  })
})
