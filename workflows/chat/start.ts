import { apply } from './consent.ts'
import { showFile } from './file.ts'
import { askQuestion } from './human.ts'
import { pixDoor } from './pix/menu.ts'
import { type Decided, fileKind, only, type Turn } from './turn.ts'

/** `/start`, with or without the payload of a link (`postuler`, `dossier`, `pix`, `aide`). What was awaited stays awaited. */
export function start(turn: Turn, payload?: string): Decided {
  switch (payload) {
    case 'postuler':
      return apply(turn)
    case 'dossier':
      return showFile(turn)
    case 'pix':
      return pixDoor(turn)
    case 'aide':
      return askQuestion(turn)
    default:
      return only(turn, { name: 'welcome', with: { file: fileKind(turn) } })
  }
}
