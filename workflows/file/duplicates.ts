import type { Decision } from '../actor.ts'
import { unchanged } from '../actor.ts'
import type { Turn } from './revise.ts'
import { revise } from './revise.ts'
import type { FileId, FileState } from './state.ts'

/** Other files declare the same e-mail or telephone: the card says so, and the person learns nothing of it. */
export function linkDuplicates(
  turn: Turn,
  found: readonly { readonly id: FileId; readonly ref: string }[],
): Decision<FileState> {
  const { file } = turn
  const duplicates = found.filter(({ id }) => id !== file.id)
  const before = file.duplicates.map(({ id }) => id).join()
  if (file.stage.at === 'withdrawn' || duplicates.map(({ id }) => id).join() === before)
    return unchanged<FileState>(file)
  return revise(turn, { duplicates })
}
