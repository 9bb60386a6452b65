import type { SlackMessage } from '#prompts/copy/slack.ts'
import type { AuditEntry } from '../actor.ts'
import type { Answer } from '../effects.ts'

/** A line of the audit log about the team. */
export function trace(by: string, code: string, detail?: string): AuditEntry {
  return { by, code, subject: 'team:slack', ...(detail !== undefined && { detail }) }
}

export function notice(message: SlackMessage): Answer {
  return { give: 'slack-notice', message }
}
