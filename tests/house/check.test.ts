import { describe, expect, it } from 'vitest'
import { plantTree } from './planted-tree.ts'

const manifest = `${JSON.stringify({
  name: 'planted',
  type: 'module',
  imports: {
    '#bot/*': './bot/*',
    '#handlers/*': './handlers/*',
    '#workflows/*': './workflows/*',
    '#prompts/*': './prompts/*',
  },
  dependencies: { '@slack/web-api': '1', grammy: '1', ioredis: '1', zod: '1' },
  devDependencies: { vitest: '1' },
})}\n`

/** A little of everything the rooms allow. */
const lawful: ReadonlyMap<string, string> = new Map([
  ['package.json', manifest],
  [
    'bot/main.ts',
    `import { webhook } from '#handlers/telegram/webhook.ts'
import { complete } from '#handlers/model/complete.ts'
import { post } from '#handlers/slack/post.ts'
import { rules } from '#prompts/understanding/rules.ts'
import { Redis } from 'ioredis'
import { greet } from '#workflows/greet.ts'

console.log(process.env['PORT'], Date.now(), new Redis(), webhook, complete, post, greet(0, rules))
`,
  ],
  ['handlers/telegram/webhook.ts', "import { Bot } from 'grammy'\n\nexport const webhook: Bot = new Bot('1:x')\n"],
  ['handlers/model/complete.ts', "import { z } from 'zod'\n\nexport const complete: z.ZodString = z.string()\n"],
  [
    'handlers/slack/post.ts',
    "import { WebClient } from '@slack/web-api'\n\nexport const post: WebClient = new WebClient()\n",
  ],
  [
    'prompts/understanding/rules.ts',
    "import type { Greeting } from '#workflows/greeting.ts'\n\nexport const rules: readonly Greeting[] = ['hello']\n",
  ],
  ['prompts/message.ts', 'export type Message = string\n'],
  ['workflows/greeting.ts', "export type Greeting = 'hello' | 'bye'\n"],
  [
    'workflows/greet.ts',
    `import { rules as table } from '#prompts/understanding/rules.ts'
import type { Message } from '#prompts/message.ts'
import type { Greeting } from './greeting.ts'

export function greet(at: number, rules: readonly Greeting[]): Message {
  return \`\${new Date(at).getUTCDay()} \${rules.length} \${table.length}\`
}
`,
  ],
  ['tests/greet.test.ts', "import { it, vi } from 'vitest'\n\nit('greets', () => vi.fn())\n"],
])

describe('npm run check', () => {
  it('passes what the rooms allow, in a few seconds and five lines', async () => {
    await using tree = await plantTree(lawful)
    const { code, output } = await tree.run('bot/setup/check.mjs')
    expect(output.replace(/ +\d+\.\d s/g, '')).toMatch(/^(✓ .+\n){4}check: all is well in\n$/)
    expect(code).toBe(0)
  }, 120_000)

  it('fails with what each guard that refused had to say, and is silent about the others', async () => {
    const content = "console.log('never heard')\n"
    const refusing = "console.log('an error')\nconsole.error('and why')\nprocess.exitCode = 1\n"
    const guards = [
      ['@biomejs/biome/bin/biome', refusing],
      ['knip/bin/knip.js', content],
      ['oxlint/bin/oxlint', 'process.exitCode = 2\n'],
      ['typescript/bin/tsc', content],
    ]
    await using tree = await plantTree(new Map(guards.map(([at, code = '']) => [`node_modules/${at}`, code])))
    const { code, output } = await tree.run('bot/setup/check.mjs')
    expect(code).toBe(1)
    expect(output).toMatch(/✗ biome.*\n(an error\nand why|and why\nan error)\n/)
    expect(output).toMatch(/✗ oxlint.*\noxlint ended with code 2 and no word\n/)
    expect(output).not.toContain('never heard')
    expect(output).toContain('check: 2 of 4 failed')
  })
})

describe('npm test', () => {
  const reaching = `import { it } from 'vitest'
it('swallows', async () => {
  await fetch('http://192.0.2.1/').catch(() => 'swallowed')
})
`
  const quick = "import { it } from 'vitest'\nit('is quick', () => undefined)\n"
  const slow = "import { it } from 'vitest'\nit('is slow', () => undefined)\n"

  it('fails a test that reached another machine, and leaves the faults to npm run test:faults', async () => {
    const tests = { 'tests/reaching.test.ts': reaching, 'tests/quick.test.ts': quick, 'tests/slow.faults.ts': slow }
    await using tree = await plantTree(new Map([['package.json', manifest], ...Object.entries(tests)]))
    const { code, output } = await tree.run('node_modules/vitest/vitest.mjs', 'run', '--reporter=verbose')
    expect(output).toContain('The network is closed in tests, and this one reached for 192.0.2.1:80.')
    expect(output).toMatch(/✓.*default.*is quick/)
    expect(output).toMatch(/✓.*faults.*is slow/)
    expect(output).not.toMatch(/default.*is slow|faults.*is quick/)
    expect(code).toBe(1)
  }, 120_000)
})
