import type { InputBlock } from '@slack/types'
import { jsonOf, jsonsOf, textAt } from '../../slack/json.ts'
import type { SlackModal } from '../../slack/types.ts'

/** The names of the files chosen in a file input, which Slack takes as soon as they are; undefined for any other. */
export function filesChosen({ values }: SlackModal, { block_id, element }: InputBlock): readonly string[] | undefined {
  if (element.type !== 'file_input') return undefined
  const state = jsonOf(values[block_id ?? '']?.[element.action_id ?? ''])
  return jsonsOf(state['files']).map((file) => textAt(file, 'name') ?? '')
}
