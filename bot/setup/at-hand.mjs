import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { onPath } from './on-path.mjs'
import { findRedis } from './redis.mjs'

const chromiums = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const macChromes = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)

/** A Chromium to drive in the browser tests (CHROMIUM_PATH, else one of this machine), or undefined. */
export const findChromium = () =>
  process.env.CHROMIUM_PATH || (onPath(chromiums) ?? macChromes.find((file) => existsSync(file)))

/** The folder of PostgreSQL's server programs (`initdb`, `postgres`), or undefined. */
export function findPostgres() {
  const initdb = onPath(
    ['initdb'],
    [...debianFolders(), '/opt/homebrew/opt/postgresql/bin', '/usr/local/opt/postgresql/bin'],
  )
  const folder = initdb && dirname(initdb)
  return folder && existsSync(join(folder, 'postgres')) ? folder : undefined
}

function debianFolders() {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return []
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a))
  return versions.map((version) => join(root, version, 'bin'))
}

/** What the tests find on this machine, one line each; those that begin with `!` tell what will not be tested. */
export function atHand() {
  const postgres = process.env.DATABASE_URL ? 'DATABASE_URL' : findPostgres()
  const chromium = findChromium()
  const redis = process.env.REDIS_URL ? 'REDIS_URL' : findRedis()?.program
  return [
    'At hand: PGlite (always).',
    redis ? `At hand: Redis (${redis}).` : '! NOT AT HAND: Redis. Tests of the queue cannot run.',
    postgres
      ? `At hand: PostgreSQL (${postgres}).`
      : '! NOT AT HAND: PostgreSQL. Database tests ran on PGlite only (install postgresql, or set DATABASE_URL).',
    chromium
      ? `At hand: Chromium (${chromium}).`
      : '! NOT AT HAND: Chromium. Browser tests are skipped (install chromium).',
  ]
}
