import { mkdtempSync, rmSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DataInUse, lockData } from '#bot/data-lock.ts'
import { otherProcess } from './child-process.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync('/tmp/passerelle-lock-')
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const holding = (): string => `
  import { lockData } from '#bot/data-lock.ts'
  lockData(${JSON.stringify(dir)}, 100)
  console.log('held')
  setInterval(() => {}, 1000)
`

test('a second process is refused, and told which one has the data', async () => {
  await using first = otherProcess(holding())
  await first.line('held')
  expect(() => lockData(dir, 50)).toThrow(DataInUse)
  expect(() => lockData(dir, 50)).toThrow(`Process ${first.child.pid} is using ${dir}`)
})

test('of two started at once, one has the data and the other is refused', async () => {
  await using one = otherProcess(holding())
  await using two = otherProcess(holding())
  const outcomes = await Promise.all(
    [one, two].map((start) => Promise.race([start.line('held'), start.line('DataInUse')])),
  )
  expect(outcomes.filter((line) => line === 'held')).toHaveLength(1)
})

test('kill -9 of the holder frees the data at once', async () => {
  await using first = otherProcess(holding())
  await first.line('held')
  await first.kill()
  lockData(dir, 0).release()
})

test('a program that is just leaving is waited for', async () => {
  await using first = otherProcess(`
    import { lockData } from '#bot/data-lock.ts'
    const lock = lockData(${JSON.stringify(dir)})
    console.log('held')
    setTimeout(() => lock.release(), 200)
  `)
  await first.line('held')
  lockData(dir, 10_000).release()
})

test('what is released can be taken again, even by the same process', () => {
  const lock = lockData(dir, 0)
  expect(() => lockData(dir, 0)).toThrow(DataInUse)
  lock.release()
  lockData(dir, 0).release()
})
