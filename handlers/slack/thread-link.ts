/** The address of a message that begins a thread, in a workspace (`https://….slack.com/`). */
export function threadLink(
  workspace: string,
  { channel, ts }: { readonly channel: string; readonly ts: string },
): string {
  return new URL(`archives/${channel}/p${ts.replace('.', '')}`, workspace).href
}
