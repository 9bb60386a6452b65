import { expect, test } from 'vitest'
import { receiveUpdate } from '#handlers/telegram/receive.ts'

test('half an emoji becomes a sign that every store takes', () => {
  const received = receiveUpdate({
    update_id: 1,
    message: {
      message_id: 2,
      date: 0,
      chat: { id: 3, type: 'private', first_name: 'Zoé\uD83D' },
      from: { id: 3, is_bot: false, first_name: 'Zoé\uD83D' },
      text: 'bonjour \uD83D',
    },
  })
  expect(received?.event).toMatchObject({ text: 'bonjour \uFFFD', firstName: 'Zoé\uFFFD' })
})
