import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** A folder that takes seconds to make from nothing, and is copied instead. */
interface Template {
  readonly name: string
  /** All that what it holds depends on: when it changes, another is made. */
  readonly from: readonly string[]
  /** Fills an empty folder. */
  readonly make: (folder: string) => Promise<void>
}

/**
 * Copies all that a template holds into `folder`, which exists, with owners and modes. The first time on this machine
 * the template is made; files of tests that begin together may each make one: the first to finish gives it its name.
 */
export async function copyTemplate(template: Template, folder: string): Promise<void> {
  const from = join(tmpdir(), `passerelle-${template.name}-${userInfo().uid}-${digest(template.from)}`)
  if (!(await exists(from))) await make(template, from)
  // A process of its own: a thousand small files cost it a tenth of what they cost Node.
  await promisify(execFile)('cp', ['-Rp', `${from}/.`, folder])
}

async function make(template: Template, at: string): Promise<void> {
  const making = await mkdtemp(join(tmpdir(), 'passerelle-making-'))
  await template.make(making)
  await rename(making, at).catch(() => rm(making, { recursive: true, force: true }))
}

function digest(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 12)
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  )
}
