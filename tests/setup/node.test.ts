import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { chooseNode } from '#bot/setup/node.mjs'

const old = { version: 'v20.20.2', execPath: '/old/node' }

test('a machine with Node 24 or newer uses its own', async () => {
  expect(await chooseNode({ version: 'v24.0.0', execPath: '/own/node' }, '/none')).toBe('/own/node')
  expect(await chooseNode({ version: 'v26.1.0', execPath: '/own/node' }, '/none')).toBe('/own/node')
})

test('an older machine uses the one that npm installed, once it has shown its version', async () => {
  expect(await chooseNode(old, process.execPath)).toBe(process.execPath)
})

test('an older machine without it is told what to install', async () => {
  await expect(chooseNode(old, '/none')).rejects.toThrow('Node 24 or newer is needed; this is v20.20.2')
})

test('an unknown command is refused with the list of those there are', () => {
  const { status, stderr } = spawnSync(process.execPath, ['bot/setup/run.mjs', 'toString'], { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toContain('There are: start, test,')
})
