import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const project = resolve(import.meta.dirname, '../..')
const settings = [
  'biome.json',
  '.oxlintrc.json',
  'knip.json',
  'tsconfig.json',
  'vitest.config.ts',
  'bot/setup/check.mjs',
  'tests/house/rules',
  'tests/kit/network.ts',
  'tests/kit/setup.ts',
]
/** Named by the settings, and needing a whole Passerelle: here it starts nothing. */
const noServer = ['tests/kit/run-server.ts', 'export const setup = (): undefined => undefined\n'] as const

/** A temporary project under our own settings; disposing of it removes it. */
export interface PlantedTree extends AsyncDisposable {
  readonly run: (script: string, ...args: readonly string[]) => Promise<Ran>
}

export interface Ran {
  readonly code: number | null
  readonly output: string
}

/** Writes these files (path to text) beside a copy of our settings and, unless they bring their own, our dependencies. */
export async function plantTree(files: ReadonlyMap<string, string>): Promise<PlantedTree> {
  const root = await mkdtemp(join(tmpdir(), 'passerelle-house-'))
  for (const name of settings) await cp(join(project, name), join(root, name), { recursive: true })
  const own = [...files.keys()].some((path) => path.startsWith('node_modules/'))
  if (!own) await symlink(join(project, 'node_modules'), join(root, 'node_modules'))
  for (const [path, text] of [noServer, ...files]) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  return {
    run: (script, ...args) => run(root, script, args),
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  }
}

function run(cwd: string, script: string, args: readonly string[]): Promise<Ran> {
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    const said: string[] = []
    child.stdout.setEncoding('utf8').on('data', (part: string) => said.push(part))
    child.stderr.setEncoding('utf8').on('data', (part: string) => said.push(part))
    child.once('error', reject)
    child.once('close', (code) => settle({ code, output: said.join('') }))
  })
}
