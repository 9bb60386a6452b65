import type { ActorKind } from '../actor.ts'
import type { ChatEvent } from './events.ts'
import { parseChat } from './parse.ts'
import { type Chat, initialChat } from './state.ts'
import { step } from './step.ts'

/** A person's private chat in Telegram: the candidate's whole story. */
export const chatKind: ActorKind<Chat, ChatEvent> = { initial: initialChat, parse: parseChat, step }
