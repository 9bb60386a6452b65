import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from './alone.mjs'
import { passSignals } from './pass-signals.mjs'
import { project } from './project.mjs'

const lockfile = join(project, 'package-lock.json')
const marker = join(project, 'node_modules/.passerelle-installed')

/** Installs what the lockfile says, unless it is already there: a hash in node_modules tells, written after success. */
export async function installDependencies(say) {
  if (isInstalled()) return
  await alone('install', say, async () => {
    if (isInstalled()) return
    if (!npmInstalledTheSame()) await npmCi(say)
    writeFileSync(marker, hash())
  })
}

const hash = () =>
  createHash('sha256').update(readFileSync(lockfile)).update(`${process.platform}-${process.arch}`).digest('hex')

const isInstalled = () => existsSync(marker) && readFileSync(marker, 'utf8') === hash()

/** Someone ran `npm ci` or `npm install` by hand: npm's own record of node_modules agrees with the lockfile. */
function npmInstalledTheSame() {
  const record = join(project, 'node_modules/.package-lock.json')
  if (existsSync(marker) || !existsSync(record)) return false
  const wanted = JSON.parse(readFileSync(lockfile, 'utf8')).packages
  const found = JSON.parse(readFileSync(record, 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  )
}

function npmCi(say) {
  say('Installing the dependencies from the lockfile (once, about half a minute)…')
  const args = [
    'ci',
    '--include=dev',
    '--prefer-offline',
    '--ignore-scripts=false',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const npm = process.env.npm_execpath
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...first, ...args], { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] })
    const stopPassing = passSignals(child, { leave: true })
    const output = []
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    child.once('error', reject)
    child.once('close', (code) => {
      stopPassing()
      if (code === 0) resolve()
      else reject(new Error(`npm ci failed:\n${Buffer.concat(output).toString().trim()}`))
    })
  })
}
