import type { SlackView } from '../../view.ts'

/** Slack's text as its author typed it: what they change when they edit their message. */
export function asTyped(text: string, { users }: Pick<SlackView, 'users'>): string {
  return text
    .replaceAll(/<@([A-Z0-9]+)>/g, (mention, id: string) => {
      const user = users.find((one) => one.id === id)
      return user ? `@${user.name}` : mention
    })
    .replaceAll(/<mailto:([^|>]+)\|[^>]*>/g, '$1')
    .replaceAll(/<(https?:[^|>]+)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
