import type { Choice } from '#prompts/copy/choices.ts'
import type { FileEvent } from '../../file/events.ts'
import { nothingYet } from '../human.ts'
import { toTeam } from '../relay/open.ts'
import { type Decided, decide, notice, say, type Turn } from '../turn.ts'

export type PostChoice = Extract<Choice, { readonly pick: `post-${string}` }>

/** A button under a post that was proposed: the file decides whether it still means something. */
export function onPostPress(turn: Turn, choice: PostChoice): Decided {
  const { post } = choice
  switch (choice.pick) {
    case 'post-yes':
      return pass(turn, { is: 'post.answered', post, answer: 'yes' })
    case 'post-no':
      return decide(turn.chat, say({ name: 'post-why-not', with: { post } }))
    case 'post-no-because':
      return pass(turn, { is: 'post.answered', post, answer: { no: choice.why } })
    case 'post-suits':
      return pass(turn, { is: 'post.answered', post, answer: { suits: choice.suits, start: choice.start } })
    case 'post-contest':
      return pass(turn, { is: 'post.answered', post, answer: 'contest' })
    case 'post-again':
      return pass(turn, { is: 'post.answered', post, answer: 'again' })
    case 'post-ask':
      return ask(turn, choice)
  }
}

/** The question is a request like any other: who answers has the whole relay. */
function ask(turn: Turn, { post }: Extract<PostChoice, { pick: 'post-ask' }>): Decided {
  const { file } = turn.chat
  if (file.is !== 'sent') return notice(turn, 'old-button')
  const { chat, effects, held, ref } = toTeam(turn, nothingYet)
  if (held) return decide(chat, ...effects)
  const told = { do: 'tell', actor: file.id, event: { is: 'post.answered', post, answer: { request: ref } } } as const
  return decide({ ...chat, waiting: { on: 'human-question' } }, ...effects, told, say({ name: 'post-ask', with: {} }))
}

function pass(turn: Turn, event: FileEvent): Decided {
  const { file } = turn.chat
  if (file.is !== 'sent') return notice(turn, 'old-button')
  return decide(turn.chat, { do: 'tell', actor: file.id, event })
}
