import { extname } from 'node:path'
import { text } from '../params.ts'
import { badRequest } from '../refusal.ts'
import type { Method } from './method.ts'

const largestDownload = 20 * 1024 * 1024

const folders = {
  document: 'documents',
  photo: 'photos',
  voice: 'voice',
  video: 'videos',
  audio: 'music',
  animation: 'animations',
  video_note: 'video_notes',
  sticker: 'stickers',
}

/** A way to the bytes, `/file/bot<token>/<file_path>`, good for an hour. */
export const getFile: Method = (platform, params) => {
  const id = text(params, 'file_id')
  if (id === '') throw badRequest('file_id not specified')
  const file = platform.state.files.get(id)
  if (!file) throw badRequest('invalid file_id')
  if (file.bytes.length > largestDownload) throw badRequest('file is too big')
  const path = `${folders[file.kind]}/file_${file.uniqueId.slice(4)}${file.kind === 'photo' ? '.jpg' : extname(file.name)}`
  platform.state.links.set(path, { fileId: id, at: platform.now() })
  return { file_id: id, file_unique_id: file.uniqueId, file_size: file.bytes.length, file_path: path }
}
