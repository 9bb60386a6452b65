import { storeFile } from './files.ts'
import { mediaOf } from './media.ts'
import type { Content } from './messages.ts'
import type { Platform } from './platform.ts'
import type { OtherKind } from './types.ts'

/** A plausible message of a kind that a bot rarely expects. */
export function otherContent(platform: Platform, kind: OtherKind): Content {
  const file = { file_id: `CAACAgQAAxkB${crypto.randomUUID()}`, file_unique_id: 'AgADother', file_size: 1024 }
  switch (kind) {
    case 'sticker': {
      const shape = { type: 'regular', width: 512, height: 512, is_animated: false, is_video: false } as const
      return { sticker: { ...file, ...shape, emoji: '👋' } }
    }
    case 'video_note':
      return { video_note: { ...file, length: 240, duration: 3 } }
    case 'dice':
      return { dice: { emoji: '🎲', value: 4 } }
    case 'venue': {
      const location = { latitude: 45.4397, longitude: 4.3872 }
      return { venue: { location, title: 'Médiathèque', address: '20 rue Jo Gouttebarge' }, location }
    }
    case 'poll':
      return { poll: pollContent() }
    default:
      return mediaOf(storeFile(platform, kind, { name: `${kind}.mp4`, mime: 'video/mp4', bytes: new Uint8Array(16) }))
  }
}

function pollContent(): NonNullable<Content['poll']> {
  return {
    id: '5170000000000000001',
    question: 'Matin ou soir ?',
    options: [],
    total_voter_count: 0,
    is_closed: false,
    is_anonymous: true,
    type: 'regular',
    allows_multiple_answers: false,
    allows_revoting: true,
    members_only: false,
  }
}
