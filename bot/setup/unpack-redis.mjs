import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run-quietly.mjs'

/**
 * Debian and Ubuntu without rights: downloads redis-server and what it misses here, and unpacks them under `root`.
 * Nothing of the machine changes. When the machine has no package lists, private ones are fetched beside `root`.
 */
export async function unpackRedis(root) {
  const work = `${root}.part`
  rmSync(work, { recursive: true, force: true })
  mkdirSync(join(work, 'debs'), { recursive: true })
  try {
    if ((await unpack(work, [])) || (await unpack(work, await privateLists(work)))) {
      rmSync(root, { recursive: true, force: true })
      renameSync(join(work, 'root'), root)
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function unpack(work, options) {
  const plan = await run('apt-get', [...options, '-s', 'install', '--no-install-recommends', 'redis-server'])
  const packages = [...plan.output.matchAll(/^Inst (\S+)/gm)].map((match) => match[1])
  if (packages.length === 0) return false
  const debs = join(work, 'debs')
  const downloaded = await run('apt-get', [...options, 'download', ...packages], { cwd: debs })
  if (!downloaded.ok) return false
  const done = []
  for (const file of readdirSync(debs)) done.push(await run('dpkg', ['-x', join(debs, file), join(work, 'root')]))
  return done.every(({ ok }) => ok)
}

/** Fetches package lists into our own folder; the options that make apt use them. */
async function privateLists(work) {
  const lists = join(work, 'lists')
  const cache = join(work, 'cache')
  for (const folder of [lists, cache]) mkdirSync(folder, { recursive: true })
  const options = ['-o', `Dir::State::lists=${lists}`, '-o', `Dir::Cache=${cache}`, '-o', 'Debug::NoLocking=1']
  await run('apt-get', [...options, 'update'])
  return options
}
