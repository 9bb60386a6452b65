import type { Message, Update } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { allowedUpdates, receiveUpdate } from '#handlers/telegram/receive.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'

const zoe = { id: 3, is_bot: false, first_name: 'Zoé' } as const
const chat = { id: 3, type: 'private', first_name: 'Zoé' } as const
const around = { message_id: 2, date: 0, chat, from: zoe } as const
const alone = { message: 2, caption: '', album: null, quoting: null }

/** Half of an emoji, which no store takes. */
const half = '\uD83D'

type Content = Omit<Partial<Message>, 'chat' | 'from' | 'reply_to_message'> & { readonly reply_to_message?: object }

function heard(content: Content): ChatEvent | undefined {
  const message: object = { ...around, ...content }
  if (!isMessage(message)) throw new TypeError('no message')
  return receiveUpdate({ update_id: 1, message })?.event
}

/** grammY's type of an answered message admits none at our strictness. */
function isMessage(value: object): value is Message & Update.NonChannel {
  return 'message_id' in value
}

function file(id: string, size = 9_000): { file_id: string; file_unique_id: string; file_size: number } {
  return { file_id: id, file_unique_id: `u-${id}`, file_size: size }
}

const film = { ...file('f1'), duration: 3, width: 640, height: 360 }

test('half an emoji becomes a sign that every store takes, wherever it stands', () => {
  expect(
    receiveUpdate({ update_id: 1, message: { ...around, from: { ...zoe, first_name: `Zoé${half}` }, text: half } })
      ?.event,
  ).toMatchObject({ text: '\uFFFD', firstName: 'Zoé\uFFFD' })
  expect(heard({ text: 'oui', reply_to_message: { ...around, text: `salut ${half}` } })).toMatchObject({
    context: { quoting: 'salut \uFFFD' },
  })
  expect(
    heard({ document: { ...file('d'), file_name: `a${half}`, mime_type: `b${half}` }, caption: half }),
  ).toMatchObject({
    name: 'a\uFFFD',
    mime: 'b\uFFFD',
    context: { caption: '\uFFFD' },
  })
  expect(heard({ video: { ...film, file_name: `a${half}`, mime_type: `b${half}` } })).toMatchObject({
    name: 'a\uFFFD',
    mime: 'b\uFFFD',
  })
})

test('a voice note is known by its file, its length and its weight', () => {
  expect(heard({ voice: { ...file('v1'), duration: 7 } })).toEqual({
    is: 'voice.received',
    file: 'v1',
    seconds: 7,
    bytes: 9000,
    firstName: 'Zoé',
    context: alone,
  })
})

describe('case 7: the caption and the file’s name survive', () => {
  test('of a photo, which is its largest size', () => {
    const photo = [
      { ...file('small', 100), width: 90, height: 60 },
      { ...file('large', 90_000), width: 1280, height: 853 },
      { ...file('middle', 9_000), width: 320, height: 213 },
    ]
    expect(heard({ photo, caption: 'ma facture', media_group_id: 'album-1' })).toEqual({
      is: 'media.received',
      kind: 'photo',
      file: 'large',
      name: 'photo-2.jpg',
      mime: 'image/jpeg',
      bytes: 90_000,
      firstName: 'Zoé',
      context: { message: 2, caption: 'ma facture', album: 'album-1', quoting: null },
    })
  })

  test('of a document', () => {
    const document = { ...file('d1'), file_name: 'relevé (1).pdf', mime_type: 'application/pdf' }
    expect(heard({ document, caption: 'mon relevé' })).toMatchObject({
      is: 'document.received',
      name: 'relevé (1).pdf',
      context: { caption: 'mon relevé' },
    })
  })

  test('of a film, a sound, and a moving picture, which is no document', () => {
    expect(
      heard({ video: { ...film, file_name: 'écran.mov', mime_type: 'video/quicktime' }, caption: 'ici' }),
    ).toMatchObject({
      kind: 'video',
      name: 'écran.mov',
      mime: 'video/quicktime',
      context: { caption: 'ici' },
    })
    expect(heard({ audio: { ...file('a1'), duration: 3 } })).toMatchObject({ kind: 'audio', name: 'audio-2.mp3' })
    expect(heard({ animation: film, document: file('f1') })).toMatchObject({
      kind: 'animation',
      name: 'animation-2.mp4',
    })
  })
})

describe('case 9: an edited', () => {
  function edited(message: Omit<Partial<Message>, 'chat' | 'from'>): ReturnType<typeof receiveUpdate> {
    return receiveUpdate({ update_id: 1, edited_message: { ...around, edit_date: 1, ...message } })
  }

  test('caption is told with its new words, and so is a text', () => {
    const photo = [{ ...file('p'), width: 9, height: 9 }]
    expect(edited({ photo, caption: `le bon mot ${half}` })).toEqual({
      id: 'telegram:1',
      actor: 'chat:3',
      event: { is: 'message.edited', message: 2, text: 'le bon mot \uFFFD' },
    })
    expect(edited({ text: 'bonsoir' })?.event).toMatchObject({ text: 'bonsoir' })
    expect(edited({ photo })?.event).toMatchObject({ text: '' })
    expect(allowedUpdates).toContain('edited_message')
  })

  test('place that moves, or message of a group, is nothing', () => {
    expect(edited({ location: { latitude: 48, longitude: 2 } })).toBeUndefined()
    const group = { id: -4, type: 'group', title: 'À nous' } as const
    const spoken = { ...around, edit_date: 1, text: 'bonsoir', chat: group }
    expect(receiveUpdate({ update_id: 1, edited_message: spoken })).toBeUndefined()
  })
})

describe('case 12: a short description is at hand of', () => {
  const location = { latitude: 45.4397, longitude: 4.3872 }

  test('a venue, which is not where the person is', () => {
    const venue = { location, title: 'Médiathèque', address: '20 rue Jo Gouttebarge' }
    const context = { ...alone, caption: 'Médiathèque' }
    expect(heard({ venue, location })).toEqual({ is: 'other.received', kind: 'venue', context })
    expect(heard({ location })).toEqual({ is: 'location.shared', lat: 45.4397, lon: 4.3872, context: alone })
  })

  test('a dice, a round video and a sticker', () => {
    expect(heard({ dice: { emoji: '🎲', value: 4 } })).toMatchObject({ kind: 'dice', context: { caption: '🎲 4' } })
    expect(heard({ video_note: { ...file('r'), length: 240, duration: 3 } })).toMatchObject({
      is: 'media.received',
      kind: 'video_note',
      name: 'video-note-2.mp4',
    })
    const shape = { type: 'regular', width: 512, height: 512, is_animated: false, is_video: false } as const
    expect(heard({ sticker: { ...file('s'), ...shape } })).toMatchObject({ kind: 'sticker', name: 'sticker-2.webp' })
  })

  test('what nobody knows yet', () => {
    expect(heard({})).toEqual({ is: 'other.received', kind: 'other', context: alone })
  })
})

test.each<Omit<Update, 'update_id'>>([
  {},
  { poll_answer: { poll_id: '1', user: zoe, option_ids: [0], option_persistent_ids: [] } },
  { channel_post: { ...around, chat: { id: -5, type: 'channel', title: 'Infos' }, text: 'bonjour' } },
])('case 13: an update without a message for us is nothing', (happened) => {
  expect(receiveUpdate({ update_id: 1, ...happened })).toBeUndefined()
})

test('case 13: who blocks the bot is heard without a message', () => {
  const user = { id: 1, is_bot: true, first_name: 'Passerelle' } as const
  const change = { chat, from: zoe, date: 0, old_chat_member: { user, status: 'member' } } as const
  const kicked = { user, status: 'kicked', until_date: 0 } as const
  expect(receiveUpdate({ update_id: 1, my_chat_member: { ...change, new_chat_member: kicked } })?.event).toEqual({
    is: 'chat.blocked',
  })
})

describe('case 16: what is answered comes along', () => {
  const answered = { ...around, message_id: 1 }

  test('as the words of the message, or of the caption', () => {
    expect(heard({ text: 'oui', reply_to_message: { ...answered, text: 'Avez-vous le code ?' } })).toMatchObject({
      context: { quoting: 'Avez-vous le code ?' },
    })
    expect(heard({ text: 'oui', reply_to_message: { ...answered, caption: 'Ceci ?' } })).toMatchObject({
      context: { quoting: 'Ceci ?' },
    })
  })

  test('as the part that was chosen', () => {
    const quote = { text: 'le code', position: 10 }
    expect(heard({ text: 'oui', reply_to_message: { ...answered, text: 'Avez-vous le code ?' }, quote })).toMatchObject(
      {
        context: { quoting: 'le code' },
      },
    )
  })

  test('at most 300 characters of it, and nothing of what has no words', () => {
    expect(heard({ text: 'oui', reply_to_message: { ...answered, text: `${'a'.repeat(299)}🙂` } })).toMatchObject({
      context: { quoting: 'a'.repeat(299) },
    })
    expect(heard({ text: 'oui', reply_to_message: answered })).toMatchObject({ context: { quoting: null } })
  })
})
