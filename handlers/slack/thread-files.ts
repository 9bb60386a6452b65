import type { WebClient } from '@slack/web-api'
import type { ThreadFile } from '#workflows/relay/thread-events.ts'
import { platformCode } from './failure.ts'
import type { EventFile } from './read-thread-message.ts'

/** The files of a reply, described; Slack is asked about those its event only names (shared from another workspace). */
export async function describeFiles(
  client: WebClient,
  files: readonly EventFile[],
  log: (event: string, ids: Readonly<Record<string, string>>) => void,
): Promise<readonly ThreadFile[]> {
  return await Promise.all(
    files.map(async (file) => {
      if (isWhole(file)) return described(file)
      try {
        return described({ ...file, ...(await client.files.info({ file: file.id })).file })
      } catch (error) {
        // What becomes of it is found out when it is fetched, by its id.
        log('slack.file-undescribed', { file: file.id, code: platformCode(error) ?? 'unreachable' })
        return described(file)
      }
    }),
  )
}

function isWhole({ name, mimetype, size, file_access: access }: EventFile): boolean {
  return access !== 'check_file_info' && Boolean(name && mimetype) && typeof size === 'number'
}

function described({ id, name, mimetype, size }: EventFile): ThreadFile {
  return { id, name: name || id, mime: mimetype || 'application/octet-stream', bytes: size ?? 0 }
}
