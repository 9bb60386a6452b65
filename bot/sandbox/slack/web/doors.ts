import type { Json } from '../json.ts'
import type { ResponseUrls } from './response-url.ts'
import type { CallSettings } from './call.ts'
import { answerCall } from './call.ts'
import { fileBytes } from './file-bytes.ts'
import { visibleFile } from './files.ts'
import type { Door, HttpAnswer } from './server.ts'

/** The doors of the HTTP server: methods, uploads, downloads, late answers. */
export function createDoors(settings: CallSettings, responseUrls: ResponseUrls): Readonly<Record<string, Door>> {
  return {
    api: (request) => {
      const { status, headers, body, fault } = answerCall(settings, {
        name: request.path.slice('/api/'.length),
        headers: request.headers,
        query: request.query,
        body: request.body.toString(),
      })
      return { ...json(status, body), headers: { ...json(status, body).headers, ...headers }, fault }
    },
    upload: (request) => struck(settings, 'upload', () => upload(settings, request)),
    'files-pri': (request) =>
      struck(settings, 'download', () => download(settings, request.path, request.headers.authorization)),
    response: (request) =>
      struck(settings, 'response_url', () =>
        responseUrls.answer(request.path.split('/')[2] ?? '', request.body.toString()),
      ),
  }
}

/** A JSON answer; without a body, an empty one. */
export function json(status: number, body: Json | undefined): HttpAnswer {
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return { status, headers, body: body === undefined ? '' : JSON.stringify(body) }
}

/** Plays a fault on a door that is no method; what it refuses is not done. */
function struck(settings: CallSettings, door: string, act: () => HttpAnswer): HttpAnswer {
  const fault = settings.faults.meet(door, undefined)
  if (fault?.fault === '429') {
    const headers = { 'retry-after': String(fault.retryAfter ?? 1) }
    return { status: 429, headers, body: '' }
  }
  if (fault?.fault === '5xx' || fault?.fault === 'drop') return { ...json(503, undefined), fault }
  return { ...act(), fault }
}

function upload(settings: CallSettings, request: Parameters<Door>[0]): HttpAnswer {
  const file = settings.context.world.files.get(request.path.split('/')[3] ?? '')
  if (!file || file.base64 !== null) return text(404, 'not found')
  const bytes = fileBytes(request.headers['content-type'] ?? '', request.body)
  if (bytes.length !== file.size) return text(400, `expected ${file.size} bytes, got ${bytes.length}`)
  file.base64 = bytes.toString('base64')
  settings.context.changed({ what: 'file' })
  return text(200, `OK - ${bytes.length}`)
}

/** Slack shows its sign-in page, with status 200, to whom may not read the file. */
function download(settings: CallSettings, path: string, authorization: string | undefined): HttpAnswer {
  const { context, botToken } = settings
  const id = path.split('/')[2]?.split('-').at(-1) ?? ''
  const file = visibleFile(context, id)
  const known = authorization === `Bearer ${botToken}` && !context.token.revoked
  const allowed = known && context.granted.has('files:read')
  if (!(allowed && file?.base64)) {
    return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: signIn }
  }
  return { status: 200, headers: { 'content-type': file.mimetype }, body: Buffer.from(file.base64, 'base64') }
}

function text(status: number, body: string): HttpAnswer {
  return { status, headers: { 'content-type': 'text/plain' }, body }
}

const signIn = '<!DOCTYPE html><html><head><title>Sign in | Slack</title></head><body>Sign in to Slack</body></html>'
