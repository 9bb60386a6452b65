import { elementsOf } from '../blocks/element-list.ts'
import { optionNamed, optionNames } from '../blocks/options.ts'
import type { Json } from '../json.ts'
import { jsonsOf, textAt } from '../json.ts'
import type { SlackBlock } from '../types.ts'

/** `view.state.values`: block id, action id, state of the element. */
export type Values = Record<string, Record<string, Json>>

/** The state of every element that has one, before anybody touched it. */
export function firstValues(blocks: readonly SlackBlock[]): Values {
  const values: Values = {}
  for (const block of blocks) {
    for (const element of elementsOf(block)) {
      const state = firstState(element)
      const id = block.block_id ?? ''
      if (state) values[id] = { ...values[id], [textAt(element, 'action_id') ?? '']: state }
    }
  }
  return values
}

/** The state of an element once a person chose or typed; throws when the element does not offer it. */
export function stateOf(element: Json, chosen: string | readonly string[]): Json {
  const type = textAt(element, 'type') ?? ''
  const key = keyOf(type)
  const all = typeof chosen === 'string' ? [chosen] : chosen
  const items = hasOptions(type) ? all.map((one) => offered(element, one)) : all
  return { type, [key]: key.endsWith('s') ? items : items[0] || null }
}

/** True when nothing is typed or chosen. */
export function isEmptyState(state: Json): boolean {
  const value = state[keyOf(textAt(state, 'type') ?? '')]
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

/** The key that holds the value in an element's state: `selected_option`, `selected_date`, `value`… */
export function keyOf(type: string): string {
  return keys[type] ?? 'value'
}

const keys: Readonly<Record<string, string>> = {
  static_select: 'selected_option',
  radio_buttons: 'selected_option',
  overflow: 'selected_option',
  users_select: 'selected_user',
  channels_select: 'selected_channel',
  conversations_select: 'selected_conversation',
  file_input: 'files',
  datepicker: 'selected_date',
  timepicker: 'selected_time',
  checkboxes: 'selected_options',
  multi_static_select: 'selected_options',
  multi_users_select: 'selected_users',
  multi_channels_select: 'selected_channels',
  multi_conversations_select: 'selected_conversations',
}

function hasOptions(type: string): boolean {
  return keyOf(type).startsWith('selected_option')
}

function offered(element: Json, choice: string): Json {
  const found = optionNamed(element, choice)
  if (!found) throw new Error(`« ${choice} » is not offered; there is: ${optionNames(element)}`)
  return found
}

function firstState(element: Json): Json | undefined {
  const type = textAt(element, 'type') ?? ''
  if (type === 'button' || type === 'overflow') return undefined
  const key = keyOf(type)
  const initial = element[key === 'value' ? 'initial_value' : key.replace('selected_', 'initial_')]
  return { type, [key]: key.endsWith('s') ? (Array.isArray(initial) ? initial : jsonsOf(initial)) : (initial ?? null) }
}
