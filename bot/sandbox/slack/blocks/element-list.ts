import type { Json } from '../json.ts'
import { isJson, jsonsOf } from '../json.ts'
import type { SlackBlock } from '../types.ts'

/** The elements of a block that a person can act on or fill, in order. */
export function elementsOf(block: SlackBlock): readonly Json[] {
  if (block.type === 'actions') return jsonsOf(block['elements'])
  const own = block.type === 'section' ? block['accessory'] : block.type === 'input' ? block['element'] : undefined
  return isJson(own) && own['type'] !== 'image' ? [own] : []
}
