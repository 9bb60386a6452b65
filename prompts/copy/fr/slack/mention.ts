import type { Rich } from '#prompts/page.ts'
import { rich } from '#prompts/rich.ts'

/** Names a Slack user so that they are notified; Slack shows their current name. */
export function mention({ id, name }: { readonly id: string; readonly name: string }): Rich {
  return [{ text: name, href: `slack://user/${id}` }]
}

/** A user whose name is not known here. */
export function mentionId(id: string): Rich {
  return mention({ id, name: `@${id}` })
}

export function channelLink(id: string): Rich {
  return [{ text: `#${id}`, href: `slack://channel/${id}` }]
}

/** Before words for whoever follows a matter, if anyone does. */
export function calling(owner: { readonly id: string; readonly name: string } | null): Rich {
  return owner ? rich`${mention(owner)} · ` : []
}
