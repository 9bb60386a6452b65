import type { SlackBlock } from '../types.ts'
import type { Json } from '../json.ts'
import { isJson, jsonAt, jsonsOf, textAt } from '../json.ts'
import { complaint } from './complaints.ts'
import { elementsOf } from './element-list.ts'
import { optionsOf } from './options.ts'

/** Rules that a shape can't say: one of two fields, unique ids, first choices taken from the options. */
export function brokenRules(blocks: readonly SlackBlock[], root: string): readonly string[] {
  return [...repeatedBlockIds(blocks, root), ...blocks.flatMap((block, index) => ofBlock(block, `${root}/${index}`))]
}

function ofBlock(block: SlackBlock, pointer: string): readonly string[] {
  const elements = elementsOf(block)
  return [
    ...(block.type === 'section' && !block['text'] && !block['fields']
      ? [complaint('must define either `text` or `fields`', pointer)]
      : []),
    ...repeatedActionIds(elements, pointer),
    ...elements.flatMap((element) => ofElement(element, pointer)),
  ]
}

function repeatedBlockIds(blocks: readonly SlackBlock[], root: string): readonly string[] {
  const ids = blocks.map((block) => block.block_id)
  return ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index
      ? [complaint(`block_id \`${id}\` already exists`, `${root}/${index}/block_id`)]
      : [],
  )
}

function repeatedActionIds(elements: readonly Json[], pointer: string): readonly string[] {
  const ids = elements.map((element) => textAt(element, 'action_id'))
  return ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index
      ? [complaint(`\`action_id\` \`${id}\` already exists for another element`, `${pointer}/elements/${index}`)]
      : [],
  )
}

function ofElement(element: Json, pointer: string): readonly string[] {
  const offered = optionsOf(element)
  const chosen = [element['initial_option'], ...jsonsOf(element['initial_options'])].filter(isJson)
  const strays = chosen.filter((choice) => !offered.some((option) => sameOption(option, choice)))
  return [
    ...menuRules(element, pointer),
    ...strays.map(() => complaint('initial option must exactly match one of the options', pointer)),
    ...textRules(element, pointer),
  ]
}

function menuRules(element: Json, pointer: string): readonly string[] {
  if (!textAt(element, 'type')?.endsWith('static_select')) return []
  const given = ['options', 'option_groups'].filter((key) => element[key] !== undefined)
  return given.length === 1 ? [] : [complaint('must define either `options` or `option_groups`', pointer)]
}

function textRules(element: Json, pointer: string): readonly string[] {
  const limit = element['max_length']
  const initial = textAt(element, 'initial_value')
  const tooLong = typeof limit === 'number' && initial !== undefined && initial.length > limit
  return tooLong ? [complaint('initial_value is longer than max_length', pointer)] : []
}

function sameOption(one: Json, other: Json): boolean {
  return (
    one['value'] === other['value'] &&
    jsonAt(one, 'text')['text'] === jsonAt(other, 'text')['text'] &&
    jsonAt(one, 'text')['type'] === jsonAt(other, 'text')['type']
  )
}
