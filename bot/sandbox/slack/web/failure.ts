import type { Json } from '../json.ts'

/** A refusal of the Web API: Slack's code, and what comes with it. */
export class SlackFailure extends Error {
  readonly code: string
  readonly detail: Json

  constructor(code: string, detail: Json = {}) {
    super(code)
    this.code = code
    this.detail = detail
  }
}

/** A refusal whose reasons are told one by one. */
export function explained(code: string, messages: readonly string[]): SlackFailure {
  const errors = messages.map((message) => message.replace('[ERROR] ', ''))
  return new SlackFailure(code, messages.length > 0 ? { errors, response_metadata: { messages } } : {})
}
