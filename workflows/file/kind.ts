import type { ActorKind } from '../actor.ts'
import type { FileEvent } from './events.ts'
import { parseFile } from './parse.ts'
import type { FileRow } from './row.ts'
import type { FileState } from './state.ts'
import { stepFile } from './step.ts'
import { viewFile } from './view.ts'

/** A candidate's file, from sending to decision. */
export const fileKind: ActorKind<FileState, FileEvent, FileRow> = {
  initial: { v: 1, is: 'absent' },
  parse: parseFile,
  step: stepFile,
  view: viewFile,
}
