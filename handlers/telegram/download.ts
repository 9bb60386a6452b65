import { type Api, GrammyError } from 'grammy'
import { complaintOf } from './outcome.ts'

/** Telegram gives bots files of at most 20 MB. */
export type Downloaded =
  | { readonly became: 'bytes'; readonly bytes: Uint8Array }
  | { readonly became: 'too-big' }
  | { readonly became: 'unavailable' }
  | { readonly became: 'later' }

export interface DownloadParts {
  readonly api: Api
  readonly apiRoot: string
  readonly token: string
}

/** Fetches a file a person sent, at most `most` bytes. Its link holds the token: it is used here and never leaves. */
export async function download(
  { api, apiRoot, token }: DownloadParts,
  file: string,
  most: number,
): Promise<Downloaded> {
  try {
    const { file_path: path, file_size: size = 0 } = await api.getFile(file)
    if (size > most) return { became: 'too-big' }
    if (path === undefined) return { became: 'unavailable' }
    const response = await fetch(`${apiRoot}/file/bot${token}/${path}`, { signal: AbortSignal.timeout(60_000) })
    if (!response.ok) return { became: response.status >= 500 ? 'later' : 'unavailable' }
    const bytes = new Uint8Array(await response.arrayBuffer())
    return bytes.length > most ? { became: 'too-big' } : { became: 'bytes', bytes }
  } catch (error) {
    return whyNot(error)
  }
}

function whyNot(error: unknown): Downloaded {
  if (complaintOf(error) === 'too-big') return { became: 'too-big' }
  const refused = error instanceof GrammyError && error.error_code >= 400 && error.error_code < 429
  return { became: refused ? 'unavailable' : 'later' }
}
