import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('where native code can’t be loaded the machine starts all the same, and only pictures fail', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', scriptOf(withoutSharp), '--input-type=module', '--eval', story],
    { cwd: fileURLToPath(new URL('../../..', import.meta.url)), timeout: 30_000 },
  )
  expect(stdout.trim()).toBe('started, and drew nothing: sharp is not here')
}, 40_000)

const withoutSharp = `
  import { registerHooks } from 'node:module'
  registerHooks({
    resolve(name, context, next) {
      if (name === 'sharp') throw new Error('sharp is not here')
      return next(name, context)
    },
  })
`

const story = `
  await import('#bot/app.ts')
  const { createPaint } = await import('#bot/pictures/paint.ts')
  const { column } = await import('#bot/pictures/box.ts')
  await createPaint()(column({ width: 10 }), 10).catch(({ message }) => console.log('started, and drew nothing: ' + message))
`

function scriptOf(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`
}
