import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { otherProcess } from './child-process.ts'

/** A launcher that runs `program` (JavaScript) in its child, and prints the code it would exit with. */
const launcher = (program: string): string => `
  import { runInChild } from '#bot/setup/child.mjs'
  const code = await runInChild(process.execPath, ['--input-type=module-typescript', '-e', ${JSON.stringify(program)}])
  console.log('code', code)
`

/** A program that stops when told, or when its launcher is gone. */
const patient = `
  import { whenLauncherIsGone } from '#bot/setup/launcher.ts'
  const wait = setInterval(() => {}, 1000)
  const stop = (why) => { console.log('stopped', why); clearInterval(wait) }
  process.once('SIGTERM', stop)
  whenLauncherIsGone(Number(process.env.PASSERELLE_LAUNCHER), () => stop('alone'))
  console.log('running')
`

test('the launcher ends with the code of what it ran', async () => {
  await using refused = otherProcess(launcher('process.exit(3)'))
  expect(await refused.line('code')).toBe('code 3')
})

test('the launcher tells which signal ended what it ran, as a shell does', async () => {
  await using killed = otherProcess(launcher('process.kill(process.pid, "SIGKILL")'))
  expect(await killed.line('code')).toBe('code 137')
})

test('a signal to the launcher lets the program stop by itself', async () => {
  await using started = otherProcess(launcher(patient))
  await started.line('running')
  started.child.kill('SIGTERM')
  expect(await started.line('stopped')).toBe('stopped SIGTERM')
  expect(await started.line('code')).toBe('code 0')
})

test('a program whose launcher was killed outright stops too', async () => {
  await using started = otherProcess(launcher(patient))
  await started.line('running')
  started.child.kill('SIGKILL')
  expect(await started.line('stopped')).toBe('stopped alone')
  await started.ended()
})

test('of two set-ups at once the second waits, and one killed in the middle holds nobody up', async () => {
  const name = `test-${randomUUID()}`
  const setUp = (work: string): string => `
    import { alone } from '#bot/setup/alone.mjs'
    await alone('${name}', console.log, async () => { console.log('at work'); ${work} })
  `
  await using first = otherProcess(setUp('await new Promise(() => setInterval(() => {}, 1000))'))
  await first.line('at work')
  await using second = otherProcess(setUp(''))
  await second.line('waiting for it')
  await first.kill()
  await second.line('at work')
  expect(await second.ended()).toBe(0)
})
