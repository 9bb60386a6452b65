/** Message name → parameters: what the assistant can show in Slack. Words are in fr/slack.ts. */
export interface SlackMessages {
  readonly 'not-allowed': Record<never, never>
}

export type SlackMessage = { [K in keyof SlackMessages]: { readonly name: K; readonly with: SlackMessages[K] } }[keyof SlackMessages]

/** Modal name → parameters. `actor` of a form is carried in private_metadata. */
export interface SlackForms {
  readonly note: { readonly ref: string }
}

export type SlackForm = { [K in keyof SlackForms]: { readonly name: K; readonly with: SlackForms[K] } }[keyof SlackForms]
