import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The barest Bot API: takes every call, tells when a chat was answered. As cheap as can be, so that the bots are what is measured. */
export interface Sink {
  readonly url: string
  /** Called with the chat of each sendMessage. */
  onReply: (chat: number) => void
  readonly stop: () => void
}

export async function startSink(): Promise<Sink> {
  const sink = { url: '', onReply: (_chat: number): void => undefined, stop: (): void => undefined }
  let message = 0
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => {
      body += chunk
    })
    request.on('end', () => {
      const method = request.url?.slice(request.url.lastIndexOf('/') + 1)
      const result = method === 'sendMessage' ? sent(body) : (answers.get(method ?? '') ?? true)
      const answer = JSON.stringify({ ok: true, result })
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) })
      response.end(answer)
    })
  })
  const sent = (body: string): object => {
    const chat = Number(/"chat_id":(-?\d+)/.exec(body)?.[1])
    sink.onReply(chat)
    message += 1
    return { message_id: message, date: 1, chat: { id: chat, type: 'private', first_name: 'A' }, text: '…' }
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  sink.url = `http://127.0.0.1:${addressOf(server.address()).port}`
  sink.stop = () => {
    server.close()
    server.closeAllConnections()
  }
  return sink
}

const answers = new Map<string, object>([
  ['getMe', { id: 1, is_bot: true, first_name: 'Bench', username: 'bench_bot' }],
])

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (typeof address !== 'object' || address === null) throw new Error('The sink has no address')
  return address
}
