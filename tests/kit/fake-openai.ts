import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'

/**
 * What the fake does with one call, in the order given; once none is left, the last again.
 * `say`: the content of the answer, an object as JSON. `endless`: bytes that never stop. `drop`: the line is cut, at
 * once or in the middle of the answer.
 */
export type Behaviour =
  | { readonly say: unknown; readonly afterMs?: number }
  | { readonly status: number; readonly retryAfter?: string; readonly afterMs?: number; readonly only?: RegExp }
  | { readonly raw: string }
  | { readonly refuse: string }
  | { readonly vectors: unknown; readonly afterMs?: number }
  | { readonly audio: Uint8Array; readonly afterMs?: number }
  | { readonly redirect: string }
  | { readonly drop: 'at-once' | 'half-way' }
  | { readonly endless: true }

export interface FakeOpenai {
  readonly url: string
  readonly key: string
  /** Every call, as it came. */
  readonly calls: readonly Call[]
  readonly behave: (...behaviours: readonly Behaviour[]) => void
  readonly stop: () => Promise<void>
}

export interface Call {
  readonly path: string
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

/** An OpenAI-compatible endpoint over loopback: chat with structured output, embeddings, transcriptions, speech. Strict. */
export async function fakeOpenai(): Promise<FakeOpenai> {
  const key = 'sk-fake-0123456789abcdef'
  const calls: Call[] = []
  let script: readonly Behaviour[] = []
  const server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request)
      calls.push({ path: request.url ?? '', headers: request.headers, body })
      const fault = faultOf(request, body, key)
      if (fault) return json(response, fault.status, { error: { message: `${fault.why} (${key}): ${body}` } })
      const [behaviour = { say: 'nothing was scripted' }, ...rest] = script
      if (rest.length > 0) script = rest
      await act(behaviour, response, { path: request.url ?? '', body })
    })().catch(() => response.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The fake has no port')
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    key,
    calls,
    behave: (...behaviours) => {
      script = behaviours
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of request) if (part instanceof Uint8Array) parts.push(part)
  return Buffer.concat(parts).toString('latin1')
}

const message = z.strictObject({ role: z.enum(['system', 'user']), content: z.string().min(1) })
const shape = z.looseObject({ type: z.literal('object'), additionalProperties: z.literal(false) })
const bodies: Readonly<Record<string, z.ZodType>> = {
  '/v1/chat/completions': z.strictObject({
    model: z.string().min(1),
    messages: z.array(message).min(2),
    temperature: z.literal(0).optional(),
    stream: z.literal(false).optional(),
    response_format: z.union([
      z.strictObject({ type: z.literal('json_object') }),
      z.strictObject({
        type: z.literal('json_schema'),
        json_schema: z.strictObject({ name: z.string(), strict: z.literal(true), schema: shape }),
      }),
    ]),
  }),
  '/v1/embeddings': z.strictObject({
    model: z.string().min(1),
    input: z.array(z.string().min(1)).min(1).max(32),
    encoding_format: z.literal('float'),
  }),
  '/v1/audio/speech': z.strictObject({
    model: z.string().min(1),
    voice: z.string().min(1),
    input: z.string().min(1).max(4096),
    response_format: z.literal('opus'),
  }),
}

function faultOf(request: IncomingMessage, body: string, key: string): { status: number; why: string } | null {
  const { method, url = '', headers } = request
  if (headers.authorization !== `Bearer ${key}`) return { status: 401, why: 'Incorrect API key' }
  if (method !== 'POST') return { status: 405, why: 'Not allowed' }
  if (url === '/v1/audio/transcriptions') return audioFault(body)
  const parsed = bodies[url]?.safeParse(asJson(Buffer.from(body, 'latin1').toString()))
  if (!parsed) return { status: 404, why: 'Unknown path' }
  return parsed.success ? null : { status: 400, why: parsed.error.message }
}

function audioFault(body: string): { status: number; why: string } | null {
  const isNamed = /name="file"; filename="voice\.ogg"/.test(body)
  const isTold = /name="language"\r\n\r\nfr\r\n/.test(body) && /name="model"\r\n\r\n\S+\r\n/.test(body)
  return isNamed && isTold ? null : { status: 400, why: 'Unrecognized file format' }
}

async function act(behaviour: Behaviour, response: ServerResponse, { path, body }: Pick<Call, 'path' | 'body'>) {
  if ('afterMs' in behaviour) await pause(behaviour.afterMs)
  if ('status' in behaviour && (behaviour.only?.test(body) ?? true)) {
    if (behaviour.retryAfter !== undefined) response.setHeader('retry-after', behaviour.retryAfter)
    return json(response, behaviour.status, { error: { message: `Something went wrong with ${body}` } })
  }
  if ('redirect' in behaviour) return response.writeHead(307, { location: behaviour.redirect }).end()
  if ('drop' in behaviour) return drop(response, behaviour.drop)
  if ('endless' in behaviour) return flood(response)
  return succeed(response, path, behaviour)
}

function succeed(response: ServerResponse, path: string, behaviour: Behaviour): unknown {
  if ('audio' in behaviour) return response.writeHead(200, { 'content-type': 'audio/ogg' }).end(behaviour.audio)
  if ('raw' in behaviour) return response.writeHead(200, { 'content-type': 'application/json' }).end(behaviour.raw)
  return json(response, 200, answerTo(path, behaviour))
}

function answerTo(path: string, behaviour: Behaviour): unknown {
  const said = 'say' in behaviour ? behaviour.say : null
  if (path === '/v1/audio/transcriptions') return { text: said }
  if ('vectors' in behaviour && Array.isArray(behaviour.vectors)) {
    return {
      object: 'list',
      data: behaviour.vectors.map((embedding, index) => ({ object: 'embedding', index, embedding })),
    }
  }
  const content = typeof said === 'string' || said === null ? said : JSON.stringify(said)
  const refusal = 'refuse' in behaviour ? behaviour.refuse : null
  const own = { role: 'assistant', content, refusal }
  return {
    id: 'c1',
    object: 'chat.completion',
    created: 1,
    model: 'fake',
    choices: [{ index: 0, finish_reason: 'stop', message: own }],
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function drop(response: ServerResponse, when: 'at-once' | 'half-way'): void {
  if (when === 'half-way') response.writeHead(200, { 'content-type': 'application/json' }).write('{"choices": [')
  setTimeout(() => response.destroy(), 10)
}

function flood(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  const more = (): void => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
    if (!response.destroyed) response.once('drain', more)
  }
  more()
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
