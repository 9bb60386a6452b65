import { foldSpaces } from '../../reads-as.ts'
import type { Json } from '../json.ts'
import { jsonAt, jsonsOf, textAt } from '../json.ts'

/** Every option of a menu, of its groups, of checkboxes or of radio buttons. */
export function optionsOf(element: Json): readonly Json[] {
  return [
    ...jsonsOf(element['options']),
    ...jsonsOf(element['option_groups']).flatMap((group) => jsonsOf(group['options'])),
  ]
}

/** The option of that value or label. */
export function optionNamed(element: Json, valueOrLabel: string): Json | undefined {
  const options = optionsOf(element)
  const wanted = foldSpaces(valueOrLabel)
  return (
    options.find((option) => option['value'] === valueOrLabel) ??
    options.find((option) => foldSpaces(textAt(jsonAt(option, 'text'), 'text') ?? '') === wanted)
  )
}

/** The labels and values on offer, for a sentence. */
export function optionNames(element: Json): string {
  return optionsOf(element)
    .map((option) => `${textAt(jsonAt(option, 'text'), 'text')} (${String(option['value'])})`)
    .join(', ')
}
