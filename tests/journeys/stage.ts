import { afterAll, beforeAll } from 'vitest'
import { freshDatabase } from '../kit/fresh-database.ts'
import { type Passerelle, startPasserelle } from '../kit/passerelle.ts'

/** One Passerelle for the stories of a file; each story brings its own people. */
export function stage(): () => Passerelle {
  let started: Passerelle | undefined
  beforeAll(async () => {
    started = await startPasserelle({ database: await freshDatabase() })
  }, 60_000)
  afterAll(() => started?.stop())
  return () => {
    if (!started) throw new Error('Passerelle is there only while tests run')
    return started
  }
}
