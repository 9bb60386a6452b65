import { extname } from 'node:path'
import { readImage } from '../read-image.ts'
import type { Params, Upload } from './params.ts'
import { text } from './params.ts'
import type { Platform } from './platform.ts'
import { badRequest, Refusal } from './refusal.ts'
import type { FileRecord } from './state.ts'
import type { ChatFileView } from './types.ts'

type Kind = ChatFileView['kind']

const megabyte = 1024 * 1024
const largestUpload = 50 * megabyte
const largestPhoto = 10 * megabyte
/** Width and height of a photo together, in pixels, and how many times longer than wide it may be. */
const mostSides = 10_000
const mostRatio = 20

const typeByExtension: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.html': 'text/html',
  '.csv': 'text/csv',
  '.md': 'text/markdown',
  '.ics': 'text/calendar',
  '.zip': 'application/zip',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.mp4': 'video/mp4',
  '.mov': 'video/quicktime',
  '.mp3': 'audio/mpeg',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.ogg': 'audio/ogg',
  '.oga': 'audio/ogg',
}

const prefixes: Readonly<Record<Kind, string>> = {
  document: 'BQACAgQAAxkB',
  photo: 'AgACAgQAAxkB',
  voice: 'AwACAgQAAxkB',
  video: 'BAACAgQAAxkB',
  audio: 'CQACAgQAAxkB',
  animation: 'CgACAgQAAxkB',
  video_note: 'DQACAgQAAxkB',
  sticker: 'CAACAgQAAxkB',
}

/** Keeps a file and gives it the ids of the platform. */
export function storeFile(platform: Platform, kind: Kind, upload: Upload): FileRecord {
  const { files, counters } = platform.state
  counters.file += 1
  const rank = String(counters.file).padStart(8, '0')
  const fileId = `${prefixes[kind]}${Buffer.from(`file-${rank}-${crypto.randomUUID()}`).toString('base64url')}`
  const file = { kind, fileId, uniqueId: `AgAD${rank}`, ...upload }
  files.set(fileId, file)
  return file
}

/** The file a bot sends in `field`: uploaded, or already known by its id. Throws the platform's refusals. */
export function readFile(platform: Platform, params: Params, field: string, kind: Kind, given?: string): FileRecord {
  const named = given ?? text(params, field)
  const upload = named.startsWith('attach://') ? params.uploads.get(named.slice(9)) : params.uploads.get(field)
  if (upload) return storeFile(platform, kind, checked(upload, kind))
  if (named === '') throw badRequest(`there is no ${kind} in the request`)
  if (/^https?:\/\//.test(named)) throw badRequest('failed to get HTTP URL content')
  const known = platform.state.files.get(named)
  if (!known) throw badRequest('wrong remote file identifier specified: Wrong string length')
  if (known.kind !== kind) throw badRequest(`can't use file of type ${title(known.kind)} as ${title(kind)}`)
  return known
}

function checked(upload: Upload, kind: Kind): Upload {
  const { bytes } = upload
  if (bytes.length === 0) throw badRequest('file must be non-empty')
  if (bytes.length > largestUpload) throw new Refusal(413, 'Request Entity Too Large')
  if (kind === 'photo') checkPhoto(bytes)
  const mime = typeByExtension[extname(upload.name).toLowerCase()] ?? upload.mime
  return { ...upload, mime: kind === 'photo' ? 'image/jpeg' : mime }
}

function checkPhoto(bytes: Uint8Array): void {
  if (bytes.length > largestPhoto) {
    const limit = `the maximum size is ${largestPhoto} bytes`
    throw badRequest(`file of size ${bytes.length} bytes is too big for a photo; ${limit}`)
  }
  const image = readImage(bytes)
  if (!image) throw badRequest('IMAGE_PROCESS_FAILED')
  const { width, height } = image
  const tooLong = Math.max(width, height) > mostRatio * Math.min(width, height)
  if (width + height > mostSides || tooLong) throw badRequest('PHOTO_INVALID_DIMENSIONS')
}

function title(kind: Kind): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1)
}
