import type { WebClient } from '@slack/web-api'
import type { Delivered } from '../delivery.ts'
import { failure } from './failure.ts'

/** A file that someone gave in Slack, or why it can't be had; `later` asks to come back. */
export type SlackDownloaded =
  | { readonly became: 'bytes'; readonly bytes: Uint8Array }
  | { readonly became: 'too-big' }
  | { readonly became: 'unavailable' }
  | Extract<Delivered, { became: 'later' }>

/** Fetches a file by Slack's id, at most `most` bytes. */
export type SlackDownload = (file: string, most: number) => Promise<SlackDownloaded>

/** Needs the scope `files:read`. The token goes to Slack only: a file kept elsewhere, whose address another site chose, is unavailable. */
export function createSlackDownload(client: WebClient, token: string): SlackDownload {
  return async (id, most) => {
    const found = await locate(client, id)
    if ('became' in found) return found
    if (found.size > most) return { became: 'too-big' }
    try {
      return await fetchBytes(found.url, token, most)
    } catch {
      return { became: 'later', afterMs: 2_000, waiting: false, code: 'unreachable' }
    }
  }
}

interface Located {
  readonly url: string
  readonly size: number
}

async function locate(client: WebClient, id: string): Promise<Located | SlackDownloaded> {
  try {
    const { file } = await client.files.info({ file: id })
    if (file?.url_private_download === undefined || file.is_external) return { became: 'unavailable' }
    return { url: file.url_private_download, size: file.size ?? 0 }
  } catch (error) {
    const outcome = failure(error, true)
    return outcome.became === 'later' ? outcome : { became: 'unavailable' }
  }
}

/** Slack answers 200 with its sign-in page to a token that may not read the file. */
async function fetchBytes(url: string, token: string, most: number): Promise<SlackDownloaded> {
  const headers = { authorization: `Bearer ${token}` }
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(60_000) })
  if (response.status === 429 || response.status >= 500) {
    await response.body?.cancel()
    const seconds = Number(response.headers.get('retry-after')) || 2
    return { became: 'later', afterMs: seconds * 1_000, waiting: response.status === 429, code: 'unavailable' }
  }
  if (!response.ok || response.headers.get('content-type')?.startsWith('text/html')) {
    await response.body?.cancel()
    return { became: 'unavailable' }
  }
  const bytes = new Uint8Array(await response.arrayBuffer())
  return bytes.length > most ? { became: 'too-big' } : { became: 'bytes', bytes }
}
