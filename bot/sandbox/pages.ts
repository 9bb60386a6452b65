import type { IncomingMessage, ServerResponse } from 'node:http'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { type Bundle, bundle } from './bundle.ts'
import { sharedFile } from './files.ts'
import { guard } from './guard.ts'
import type { Emulators } from './look.ts'

export interface Pages {
  /** Answers one request: the page, its script and style, or a shared file. Never rejects. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>
}

interface Body {
  readonly type: string
  readonly bytes: Uint8Array | string
  readonly name?: string
}

/** What the sandbox's server answers. */
export function pages(emulators: Emulators): Pages {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const body = request.method === 'GET' ? await find(request.url ?? '/', emulators) : undefined
      if (body) send(response, body)
      else response.writeHead(404, guard).end()
    } catch (fault) {
      response.writeHead(500, { ...guard, 'content-type': 'text/plain; charset=utf-8' })
      response.end(fault instanceof Error ? fault.message : '')
    }
  }
  return { answer }
}

let made: Promise<Bundle> | undefined

/** Made once, when someone first opens the page, and again after a failure. */
function make(): Promise<Bundle> {
  made ??= bundle().catch((fault: unknown) => {
    made = undefined
    throw fault
  })
  return made
}

async function find(url: string, emulators: Emulators): Promise<Body | undefined> {
  const { pathname } = new URL(url, 'http://127.0.0.1')
  switch (pathname) {
    case '/':
      make().catch(() => undefined)
      return { type: 'text/html; charset=utf-8', bytes: html }
    case '/script.js':
      return { type: 'text/javascript; charset=utf-8', bytes: (await make()).script }
    case '/style.css':
      return { type: 'text/css; charset=utf-8', bytes: (await make()).style }
    case '/favicon.svg':
      return { type: 'image/svg+xml', bytes: icon }
    default: {
      const file = sharedFile(emulators, pathname)
      return file && { type: file.mime, bytes: file.bytes, name: file.name }
    }
  }
}

function send(response: ServerResponse, { type, bytes, name }: Body): void {
  // A shared file is never shown in place: it was written by someone else.
  const disposition = name && { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` }
  response.writeHead(200, { ...guard, 'content-type': type, ...disposition })
  response.end(bytes)
}

const html = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title}</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/style.css">
<script type="module" src="/script.js"></script>
</head>
<body><div id="page"></div><noscript>${words.needsScript}</noscript></body>
</html>
`

/** A gangway between two quays. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1d5f5a"/><path d="M5 21c6 0 5-8 11-8s5 8 11 8M5 25h22M11 18v7M21 18v7" fill="none" stroke="#f6f1e7" stroke-width="2" stroke-linecap="round"/></svg>`
