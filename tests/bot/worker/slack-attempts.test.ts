import { expect, test } from 'vitest'
import { slackHandlers } from '#bot/worker/effects/slack.ts'
import type { Parcel } from '#bot/worker/parcel.ts'
import type { Delivered } from '#handlers/delivery.ts'
import type { SlackSender } from '#handlers/slack/send.ts'
import type { Attempt } from '#handlers/slack/send-orders.ts'
import type { Downloaded } from '#handlers/telegram/download.ts'
import type { Effect } from '#workflows/effects.ts'

const message = { name: 'file-gone', with: {} } as const
const root = { place: 'C1', id: '1.1' }
const picture = { file: 'tg-1', name: 'photo.jpg', mime: 'image/jpeg', bytes: 3 }
const replyFile = { do: 'reply-file', root: 'card', files: [picture], message, key: 'in:1' } as const
const reply = { do: 'reply', root: 'card', message } as const

test('case 62: a retry, however late, reads back from when its effect was decided', async () => {
  const { handlers, orders } = desk({ rooted: true })
  await handlers.reply(reply, parcelOf(reply), true)
  await handlers['reply-file'](replyFile, parcelOf(replyFile), true)
  const order = { key: 'effect-812', again: true, since: 1_000, root }
  expect(orders).toMatchObject([order, { ...order, files: [{ name: 'photo-812-1.jpg', title: 'photo.jpg' }] }])
})

test('files of a thread that was never begun are not fetched', async () => {
  const { handlers, orders, fetched } = desk({ rooted: false })
  const delivered = await handlers['reply-file'](replyFile, parcelOf(replyFile), false)
  expect(delivered).toEqual({ became: 'refused', code: 'gone' })
  expect([orders, fetched]).toEqual([[], []])
})

test('while Telegram is away nothing is said', async () => {
  const { handlers, orders } = desk({ rooted: true, download: { became: 'later' } })
  expect(await handlers['reply-file'](replyFile, parcelOf(replyFile), false)).toMatchObject({ became: 'later' })
  expect(orders).toEqual([])
})

function parcelOf(effect: Effect): Parcel {
  const due = { fence: 1, attempts: 0, unknowns: 1, created: 1_000 }
  return { id: 812, lane: 'slack:request:r1', actor: 'request:r1', effect, ...due }
}

interface Given {
  /** Whether the thread's root was posted. */
  readonly rooted: boolean
  readonly download?: Downloaded
}

function desk({ rooted, download = { became: 'bytes', bytes: Buffer.from('abc') } }: Given) {
  const orders: Attempt[] = []
  const fetched: string[] = []
  const keep = async (order: Attempt): Promise<Delivered> => {
    orders.push(order)
    return { became: 'sent', receipt: root }
  }
  const unused = async (): Promise<Delivered> => ({ became: 'unknown' })
  const sender: SlackSender = {
    post: keep,
    reply: keep,
    replyPicture: keep,
    replyFiles: keep,
    notify: keep,
    uploadFile: keep,
    update: unused,
    remove: unused,
  }
  const handlers = slackHandlers({
    sender,
    tryDraw: async () => undefined,
    receiptOf: async () => (rooted ? root : undefined),
    openCv: async () => undefined,
    download: async (file) => {
      fetched.push(file)
      return download
    },
  })
  return { handlers, orders, fetched }
}
