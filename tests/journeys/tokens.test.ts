import { inspect } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { patience, relayDesk } from './relay/desk.ts'

const desk = relayDesk()
const tokens = /1:journey|xoxb-journey|xapp-journey/
const methods = ['log', 'info', 'warn', 'error', 'debug'] as const
const printed: string[] = []
const terminal = console
const before = methods.map((method) => [method, terminal[method]] as const)

beforeEach(() => {
  for (const method of methods)
    terminal[method] = (...said) => void printed.push(said.map((one) => inspect(one)).join(' '))
})
afterEach(() => {
  for (const [method, own] of before) terminal[method] = own
})

test('case 24: whatever breaks on the way, no token is in a log line, nor in what a library prints', async () => {
  const { telegram, slack, logged } = desk.passerelle()
  for (const kind of ['5xx', 'drop', 'timeout-after-accept'] as const) {
    const fault = kind === '5xx' ? { kind, code: 502 } : { kind }
    telegram.faults.inject({ method: 'sendMessage', fault })
    telegram.faults.inject({ method: 'getUpdates', fault })
    telegram.faults.inject({ method: 'getFile', fault })
  }
  for (const method of ['chat.postMessage', 'chat.update', 'files.getUploadURLExternal', 'apps.connections.open']) {
    slack.faults.inject({ fault: '5xx', method })
    slack.faults.inject({ fault: '429', method, retryAfter: 1 })
  }
  const broken = await desk.talks('Nora', 'Mon dossier est bloqué')
  broken.person.sendDocument(Buffer.from('%PDF-1.4'), 'preuve.pdf', 'application/pdf')
  await expect.poll(() => desk.thread(broken).join('\n'), { timeout: 3 * patience }).toContain('preuve')
  slack.faults.inject({ fault: 'drop', method: 'chat.postMessage' })
  broken.person.say('Et mon adresse a changé')
  await expect.poll(() => desk.thread(broken).join('\n'), { timeout: 2 * patience }).toContain('adresse a changé')
  expect(logged.some((line) => line.includes('telegram.poll-failed'))).toBe(true)
  expect([...logged, ...printed].filter((line) => tokens.test(line))).toEqual([])
}, 120_000)
