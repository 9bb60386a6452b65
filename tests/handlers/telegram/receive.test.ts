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

test('a voice note is known by its file, its length and its weight', () => {
  const received = receiveUpdate({
    update_id: 1,
    message: {
      message_id: 2,
      date: 0,
      chat: { id: 3, type: 'private', first_name: 'Zoé' },
      from: { id: 3, is_bot: false, first_name: 'Zoé' },
      voice: { file_id: 'v1', file_unique_id: 'u1', duration: 7, file_size: 9000 },
    },
  })
  expect(received?.event).toEqual({ is: 'voice.received', file: 'v1', seconds: 7, bytes: 9000, firstName: 'Zoé' })
})
