/** Citizens' questions of the last seven days, and what the knowledge lacks. */
export interface QuestionsParams {
  readonly total: number
  readonly urgent: number
  /** By theme, the most first; `last` are the masked words of the last ones, newest first. */
  readonly unanswered: readonly {
    readonly theme: string | null
    readonly count: number
    readonly last: readonly string[]
  }[]
  /** Sheets past their review, the oldest first; `checked` is an ISO date, or null when never. */
  readonly overdue: readonly { readonly title: string; readonly checked: string | null }[]
  /** Themes that are switched off. */
  readonly off: readonly string[]
}
