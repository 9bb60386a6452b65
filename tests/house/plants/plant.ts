/** A forbidden line, where it stands, the rule that must refuse it (`guard rule`) and a part of the sentence it says. */
export interface Plant {
  readonly at: string
  readonly code: string
  readonly rule: string
  readonly says?: string
}
