import type { Emulators } from './look.ts'
import { readImage } from './read-image.ts'

export interface SharedFile {
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
}

/**
 * A file shown in a chat or a channel: `/telegram/file/PERSON/MESSAGE` or `/slack/file/USER/FILE`.
 * Undefined for any other path, and where there is none; throws where the person may not read it.
 */
export function sharedFile({ telegram, slack }: Emulators, path: string): SharedFile | undefined {
  const [, platform, kind, owner = '', id = ''] = path.split('/')
  if (kind !== 'file') return undefined
  if (platform === 'slack') {
    const bytes = slack.user(owner)?.download(id)
    return bytes && { name: id, mime: readImage(bytes)?.mime ?? 'application/octet-stream', bytes }
  }
  const person = telegram.people().find((one) => String(one.id) === owner)
  return person?.messages().find((message) => String(message.id) === id)?.document
}
