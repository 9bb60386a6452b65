import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { project } from './project.mjs'

const run = promisify(execFile)
const wanted = 24

/** The Node that runs the program: the one at work when it is 24 or newer, else the one of the `node` npm package. */
export async function chooseNode(own = process, installed = join(project, 'node_modules/.bin/node')) {
  if (major(own.version) >= wanted) return own.execPath
  const version = await run(installed, ['--version']).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  )
  if (version && major(version) >= wanted) return installed
  throw new Error(
    `Node ${wanted} or newer is needed; this is ${own.version} and node_modules has ${version ?? 'none for this machine'}. ` +
      'Install it from https://nodejs.org and start again.',
  )
}

const major = (version) => Number(/^v?(\d+)/.exec(version)?.[1] ?? 0)
