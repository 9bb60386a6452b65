import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './project.mjs'

const file = join(project, '.env')

/** Whether the owner wrote a `.env`. Node prints a line when told to read one that is not there. */
export const hasDotEnv = () => existsSync(file)

/** Whether the owner names a Redis of their own, so that none has to be installed. */
export const ownRedisUrl = () =>
  Boolean(process.env.REDIS_URL) ||
  (hasDotEnv() && /^\s*(export\s+)?REDIS_URL\s*=\s*\S/m.test(readFileSync(file, 'utf8')))
