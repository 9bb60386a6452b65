import type { Sheet } from '#prompts/knowledge/sheet.ts'
import type { SheetTheme } from '#prompts/knowledge/themes.ts'
import type { Reasoned } from '../../answer/reasoned.ts'

/** What a chat may ask of the answering line, handed in by bot with its knowledge. Pure: the same words get the same. */
export interface Answering {
  readonly reason: (asked: {
    readonly texts: readonly string[]
    readonly before: string | null
    readonly off: ReadonlySet<SheetTheme>
  }) => Reasoned
  /** By id. */
  readonly sheets: ReadonlyMap<string, Sheet>
  /** Every theme a sheet may have. */
  readonly themes: readonly SheetTheme[]
}
