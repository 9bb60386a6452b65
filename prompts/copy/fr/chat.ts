import type { ChatMessages } from '../chat.ts'
import type { ChatPage } from '../../page.ts'
import { applicationWords } from './chat/application.ts'
import { contestWords } from './chat/contest.ts'
import { dataWords } from './chat/data.ts'
import { doorWords } from './chat/doors.ts'
import { fileWords } from './chat/file.ts'
import { helpWords } from './chat/help.ts'
import { pixWords } from './chat/pix.ts'
import { postWords } from './chat/posts.ts'
import { requestWords } from './chat/requests.ts'
import type { Words } from './chat/words.ts'

/** The words of a message of the chat, in French. */
export function sayChat<K extends keyof ChatMessages>(message: {
  readonly name: K
  readonly with: ChatMessages[K]
}): ChatPage {
  return words[message.name](message.with)
}

const words: Words<keyof ChatMessages> = {
  ...doorWords,
  ...applicationWords,
  ...fileWords,
  ...helpWords,
  ...pixWords,
  ...requestWords,
  ...postWords,
  ...contestWords,
  ...dataWords,
}
