import type { CardOption } from '#prompts/page.ts'

/** A list to choose from, out of values and their labels. */
export function options(labels: Readonly<Record<string, string>>): readonly CardOption[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}
