import type { Choice } from '#prompts/copy/choices.ts'
import { apply, consent } from './consent.ts'
import { replyPressed } from './dialogue.ts'
import { datePicked, otherDate } from './fields/availability.ts'
import { communeChosen } from './fields/commune.ts'
import { emailChosen } from './fields/email.ts'
import { experiencePicked } from './fields/experience.ts'
import { radiusPicked } from './fields/radius.ts'
import { situationsDone, situationToggled } from './fields/situations.ts'
import { contest, edit, editList, pause, showFile } from './file.ts'
import { type HelpChoice, onHelpPress, wantsHuman } from './help/press.ts'
import { askQuestion } from './human.ts'
import { back, keep, later, resume, skipPressed } from './moves.ts'
import { askErase, erase, exportData, showMyData } from './my-data.ts'
import { onPixPress, type PixChoice } from './pix/press.ts'
import { onPostPress, type PostChoice } from './posts/press.ts'
import { onRelayPress, type RelayChoice } from './relay/presses.ts'
import { send } from './summary.ts'
import type { Decided, Turn } from './turn.ts'
import { askWithdraw, withdraw } from './withdraw.ts'

/** A button. Each one looks at what is awaited now: pressed too late, it does nothing but say so. */
export function onPress(turn: Turn, choice: Choice): Decided {
  switch (choice.pick) {
    case 'consent':
      return consent(turn, choice.given)
    case 'email':
      return emailChosen(turn, choice.use)
    case 'situation':
      return situationToggled(turn, choice.situation)
    case 'situations-done':
      return situationsDone(turn)
    case 'experience':
      return experiencePicked(turn, choice.has)
    case 'date':
      return datePicked(turn, choice.date)
    case 'other-date':
      return otherDate(turn)
    case 'radius':
      return radiusPicked(turn, choice.radius)
    case 'commune':
      return communeChosen(turn, choice.code)
    case 'skip':
      return skipPressed(turn, choice.what)
    default:
      return onDoor(turn, choice)
  }
}

type Answering =
  | 'consent'
  | 'email'
  | 'situation'
  | 'situations-done'
  | 'experience'
  | 'date'
  | 'other-date'
  | 'radius'
  | 'commune'
  | 'skip'

/** What opens something rather than answers. */
function onDoor(turn: Turn, choice: Exclude<Choice, { pick: Answering }>): Decided {
  switch (choice.pick) {
    case 'apply':
      return apply(turn)
    case 'get-help':
      return askQuestion(turn)
    case 'human':
      return wantsHuman(turn)
    case 'back':
      return back(turn)
    case 'later':
      return later(turn)
    case 'resume':
      return resume(turn)
    case 'keep':
      return keep(turn)
    default:
      return onFile(turn, choice)
  }
}

type Moving = 'apply' | 'get-help' | 'human' | 'back' | 'later' | 'resume' | 'keep'

function onFile(turn: Turn, choice: Exclude<Choice, { pick: Answering | Moving }>): Decided {
  switch (choice.pick) {
    case 'edit':
      return edit(turn, choice.field)
    case 'send':
      return send(turn)
    case 'see-file':
      return showFile(turn)
    case 'edit-file':
      return editList(turn)
    case 'pause':
      return pause(turn, choice.paused)
    case 'withdraw':
      return choice.sure ? withdraw(turn) : askWithdraw(turn)
    case 'contest':
      return contest(turn)
    case 'reply':
      return replyPressed(turn, choice.question)
    case 'my-data':
      return showMyData(turn)
    case 'export':
      return exportData(turn)
    case 'erase':
      return choice.sure ? erase(turn) : askErase(turn)
    default:
      return onTalk(turn, choice)
  }
}

/** What is under an answer, an adviser's words, or a question of the self-assessment. */
function onTalk(turn: Turn, choice: HelpChoice | RelayChoice | PostChoice | PixChoice): Decided {
  switch (choice.pick) {
    case 'sheet':
    case 'answered':
    case 'not-quite':
    case 'adviser':
    case 'listen':
    case 'heard':
      return onHelpPress(turn, choice)
    case 'request-leave':
    case 'request-reply':
    case 'request-solved':
    case 'request-unsolved':
    case 'request-stars':
    case 'request-contact':
    case 'request-no-contact':
    case 'same-matter':
    case 'files-for-human':
    case 'place':
    case 'place-skip':
      return onRelayPress(turn, choice)
    case 'post-yes':
    case 'post-no':
    case 'post-no-because':
    case 'post-ask':
    case 'post-suits':
    case 'post-contest':
    case 'post-again':
      return onPostPress(turn, choice)
    default:
      return onPixPress(turn, choice)
  }
}
