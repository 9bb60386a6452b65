import type { SlackEmulator, SlackUser } from '#bot/sandbox/slack/types.ts'

/** Someone of the sandbox's team: claire (Brittany), karim (Nouvelle-Aquitaine) or solene (administrator). */
export function coordinator(slack: SlackEmulator, name: 'claire' | 'karim' | 'solene'): SlackUser {
  const found = slack.user(name)
  if (!found) throw new Error(`${name} is not in the workspace`)
  return found
}
