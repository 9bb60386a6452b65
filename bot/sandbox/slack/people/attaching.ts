import { Cannot } from '../../cannot.ts'
import type { Context } from '../context.ts'
import type { Json } from '../json.ts'
import { jsonsOf, textAt } from '../json.ts'
import { fileJson } from '../workspace/file-json.ts'
import { newFile } from '../workspace/files.ts'
import type { StoredView } from '../workspace/world.ts'
import { findElement } from './surfaces.ts'

/** A file input takes files of 10 MB at most. */
const largest = 10 * 1024 * 1024

/** Chooses one more file; throws what Slack's picker refuses: its extension, its size, one file too many. */
export async function attach(
  context: Context,
  user: string,
  view: StoredView,
  chosen: { readonly name: string; readonly bytes: Uint8Array; readonly filename: string },
): Promise<void> {
  const { block, element } = await findElement(context, user, chosen.name, {}, (type) => type === 'file_input')
  const [id, action] = [block.block_id ?? '', textAt(element, 'action_id') ?? '']
  const before = jsonsOf(view.values[id]?.[action]?.['files'])
  refuse(element, chosen.filename, chosen.bytes.length, before.length)
  const file = newFile(context, user, chosen.filename, chosen.bytes.length)
  file.base64 = Buffer.from(chosen.bytes).toString('base64')
  const state = { type: 'file_input', files: [...before, fileJson(context, file)] }
  view.values[id] = { ...view.values[id], [action]: state }
  context.changed({ what: 'modal', user })
}

/** Takes a chosen file away again, by its name. */
export async function detach(
  context: Context,
  user: string,
  view: StoredView,
  chosen: { readonly name: string; readonly filename: string },
): Promise<void> {
  const { block, element } = await findElement(context, user, chosen.name, {}, (type) => type === 'file_input')
  const [id, action] = [block.block_id ?? '', textAt(element, 'action_id') ?? '']
  const before = jsonsOf(view.values[id]?.[action]?.['files'])
  const files = before.filter((file) => file['name'] !== chosen.filename)
  for (const file of before) if (!files.includes(file)) context.world.files.delete(String(file['id']))
  view.values[id] = { ...view.values[id], [action]: { type: 'file_input', files } }
  context.changed({ what: 'modal', user })
}

/** The files of a submitted modal become the app's to read. */
export function give({ world }: Context, view: StoredView): void {
  const states = Object.values(view.values).flatMap((actions) => Object.values(actions))
  for (const { id } of states.flatMap(({ files }) => jsonsOf(files))) {
    const file = world.files.get(String(id))
    if (file) file.given = true
  }
}

function refuse(element: Json, filename: string, size: number, before: number): void {
  const types = element['filetypes']
  const type = filename.split('.').at(-1)?.toLowerCase() ?? ''
  if (Array.isArray(types) && !types.includes(type)) throw new Error(`« ${filename} » is none of ${types.join(', ')}`)
  if (size > largest) throw new Cannot('too-big', `« ${filename} » is over 10 MB`)
  if (before >= Number(element['max_files'] ?? 10)) throw new Error('no more files are taken here')
}
