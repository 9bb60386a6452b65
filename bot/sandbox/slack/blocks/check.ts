import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Json } from '../json.ts'
import { isJson, jsonsOf, textAt } from '../json.ts'
import type { SlackBlock } from '../types.ts'
import { complaint, complaints } from './complaints.ts'
import { elementsOf } from './element-list.ts'
import { brokenRules } from './rules.ts'
import { homeView, messageBlocks, modalView } from './schema.ts'

/**
 * Slack refuses messages whose blocks are too long together, by an unpublished count: near 13,200 characters of text
 * and something per block. 50 agrees with what was measured (slackapi/bolt-js issues 2509 and 2867).
 */
const allText = 13_200
const perBlock = 50

/** Blocks ready to be kept, or why Slack refuses them. */
export type CheckedBlocks =
  | { readonly blocks: readonly SlackBlock[] }
  | { readonly error: 'invalid_blocks' | 'msg_blocks_too_long'; readonly messages: readonly string[] }

/** A view ready to be kept, or the sentences of an `invalid_arguments`. */
export type CheckedView =
  | { readonly view: Json; readonly blocks: readonly SlackBlock[] }
  | { readonly messages: readonly string[] }

/** Checks the blocks of a message against every documented limit. */
export function checkMessageBlocks(input: unknown): CheckedBlocks {
  const result = messageBlocks.safeParse(input)
  if (!result.success) {
    return { error: 'invalid_blocks', messages: complaints(result.error.issues, input, '/blocks') }
  }
  const messages = brokenRules(result.data, '/blocks')
  if (messages.length > 0) return { error: 'invalid_blocks', messages }
  if (textLength(result.data) + perBlock * result.data.length > allText)
    return { error: 'msg_blocks_too_long', messages: [] }
  return { blocks: result.data }
}

/** Checks a modal or a Home tab. */
export function checkView(input: unknown, kind: 'modal' | 'home'): CheckedView {
  const result = z.union([kind === 'modal' ? modalView : homeView]).safeParse(input)
  if (!result.success) return { messages: complaints(result.error.issues, input, '/view') }
  const view: Json = result.data
  const blocks = result.data.blocks
  const messages = [...brokenRules(blocks, '/view/blocks'), ...missingSubmit(view, blocks)]
  return messages.length > 0 ? { messages } : { view, blocks }
}

function missingSubmit(view: Json, blocks: readonly SlackBlock[]): readonly string[] {
  const asks = blocks.some((block) => block.type === 'input')
  return view['type'] === 'modal' && asks && view['submit'] === undefined
    ? [complaint('`submit` is required when an input block is used', '/view')]
    : []
}

function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + textLength(item), 0)
  if (!isJson(value)) return 0
  return Object.entries(value).reduce(
    (sum, [key, item]) => sum + (key === 'text' && typeof item === 'string' ? item.length : textLength(item)),
    0,
  )
}

/**
 * Gives an id to the blocks and elements that have none, as Slack does. A block that is `shown` already at the same
 * place, and says the same, keeps the ids it was given then: who is pressing it presses it still.
 */
export function named(
  blocks: readonly SlackBlock[],
  newId: () => string,
  shown: readonly SlackBlock[] = [],
): readonly SlackBlock[] {
  return blocks.map((block, place) => unchanged(block, shown[place]) ?? namedBlock(block, newId, newId))
}

function unchanged(block: SlackBlock, before: SlackBlock | undefined): SlackBlock | undefined {
  if (!before) return undefined
  const actions = elementsOf(before).map((element) => textAt(element, 'action_id') ?? '')
  const again = namedBlock(
    block,
    () => before.block_id ?? '',
    (nth) => actions[nth] ?? '',
  )
  return isDeepStrictEqual(again, before) ? before : undefined
}

function namedBlock(block: SlackBlock, blockId: () => string, actionId: (nth: number) => string): SlackBlock {
  const id = block.block_id ?? blockId()
  return { ...block, block_id: id, ...namedElements(block, actionId) }
}

function namedElements(block: SlackBlock, actionId: (nth: number) => string): Json {
  const name = (element: Json, nth: number): Json =>
    element['type'] === 'image' ? element : { ...element, action_id: element['action_id'] ?? actionId(nth) }
  if (block.type === 'actions') return { elements: jsonsOf(block['elements']).map(name) }
  if (block.type === 'section' && isJson(block['accessory'])) return { accessory: name(block['accessory'], 0) }
  if (block.type === 'input' && isJson(block['element'])) return { element: name(block['element'], 0) }
  return {}
}
