import { adviserKind } from '#workflows/adviser/kind.ts'
import { chatKind } from '#workflows/chat/kind.ts'
import { fileKind } from '#workflows/file/kind.ts'
import { postKind } from '#workflows/post/kind.ts'
import { requestKind } from '#workflows/request/kind.ts'
import { teamKind } from '#workflows/team/kind.ts'
import { anyKind, type Kinds } from './turn/kinds.ts'

/** Every kind of actor there is. */
export const allKinds: Kinds = {
  adviser: anyKind(adviserKind),
  chat: anyKind(chatKind),
  file: anyKind(fileKind),
  post: anyKind(postKind),
  request: anyKind(requestKind),
  team: anyKind(teamKind),
}
