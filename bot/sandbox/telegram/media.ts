import { readImage } from '../read-image.ts'
import type { Content } from './messages.ts'
import type { FileRecord } from './state.ts'

/** A file as the message that carries it shows it. */
export function mediaOf(file: FileRecord, seconds = 1): Content {
  const common = { file_id: file.fileId, file_unique_id: file.uniqueId, file_size: file.bytes.length }
  const named = { ...common, file_name: file.name, mime_type: file.mime }
  const pictured = { width: 640, height: 360 }
  switch (file.kind) {
    case 'document':
      return { document: named }
    case 'photo':
      return { photo: [{ ...common, ...shownSize(file) }] }
    case 'voice':
      return { voice: { ...common, mime_type: file.mime, duration: seconds } }
    case 'video':
      return { video: { ...named, ...pictured, duration: seconds } }
    case 'audio':
      return { audio: { ...named, duration: seconds } }
    case 'video_note':
      return { video_note: { ...common, length: 240, duration: seconds } }
    case 'sticker': {
      const shape = { type: 'regular', width: 512, height: 512, is_animated: false, is_video: false } as const
      return { sticker: { ...common, ...shape, emoji: '👋' } }
    }
    case 'animation':
      return { animation: { ...named, ...pictured, duration: seconds }, document: named }
  }
}

/** The platform makes photos smaller than 2,560 pixels a side. */
function shownSize({ bytes }: FileRecord): { readonly width: number; readonly height: number } {
  const { width, height } = readImage(bytes) ?? { width: 1280, height: 960 }
  const scale = Math.min(1, longestSide / Math.max(width, height))
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

const longestSide = 2560
