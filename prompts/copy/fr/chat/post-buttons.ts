import type { Button } from '#prompts/page.ts'
import type { PostId } from '#workflows/actor.ts'
import { button } from './buttons.ts'

/** Yes, no, or a question. */
export function proposalButtons(post: PostId): readonly (readonly Button[])[] {
  return [
    [button('Cela m’intéresse', { pick: 'post-yes', post }), button('Non merci', { pick: 'post-no', post })],
    [askButton(post)],
  ]
}

export function askButton(post: PostId): Button {
  return button('J’ai une question', { pick: 'post-ask', post })
}
