import { storeFile } from './files.ts'
import { mediaOf } from './media.ts'
import type { Content } from './messages.ts'
import type { Platform } from './platform.ts'
import type { OtherKind, SentFile } from './types.ts'

/** A plausible message of a kind that a bot rarely expects. */
export function otherContent(platform: Platform, kind: OtherKind): Content {
  switch (kind) {
    case 'dice':
      return { dice: { emoji: '🎲', value: 4 } }
    case 'venue': {
      const location = { latitude: 45.4397, longitude: 4.3872 }
      return { venue: { location, title: 'Médiathèque', address: '20 rue Jo Gouttebarge' }, location }
    }
    case 'poll':
      return { poll: pollContent() }
    default:
      return mediaOf(storeFile(platform, kind, samples[kind]))
  }
}

const film: SentFile = { name: 'video.mp4', mime: 'video/mp4', bytes: new Uint8Array(1024) }

const samples = {
  video: film,
  video_note: film,
  animation: { ...film, name: 'animation.mp4' },
  audio: { ...film, name: 'audio.mp3', mime: 'audio/mpeg' },
  sticker: { ...film, name: 'sticker.webp', mime: 'image/webp' },
} as const satisfies Partial<Record<OtherKind, SentFile>>

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
