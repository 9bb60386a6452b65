import { z } from 'zod'
import { accessory, actionElement, contextImage, inputElement, picture } from './elements.ts'
import { richTextElements } from './rich-text.ts'
import { anyText, markup, plainText } from './text.ts'

const block = { block_id: z.string().min(1).max(255).optional() }

const header = z.strictObject({ type: z.literal('header'), ...block, text: plainText(150) })

const section = z.strictObject({
  type: z.literal('section'),
  ...block,
  text: anyText(3000).optional(),
  fields: z.array(anyText(2000)).min(1).max(10).optional(),
  accessory: accessory.optional(),
  expand: z.boolean().optional(),
})

const divider = z.strictObject({ type: z.literal('divider'), ...block })

const context = z.strictObject({
  type: z.literal('context'),
  ...block,
  elements: z
    .array(z.discriminatedUnion('type', [plainText(3000), markup(3000), contextImage]))
    .min(1)
    .max(10),
})

const actions = z.strictObject({
  type: z.literal('actions'),
  ...block,
  elements: z.array(actionElement).min(1).max(25),
})

const image = z.strictObject({ type: z.literal('image'), ...block, ...picture, title: plainText(2000).optional() })

const richText = z.strictObject({ type: z.literal('rich_text'), ...block, elements: richTextElements })

const input = z.strictObject({
  type: z.literal('input'),
  ...block,
  label: plainText(2000),
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: inputElement,
})

const shown = [header, section, divider, context, actions, image, richText] as const

/** Blocks of a message: at most 50, and no inputs. */
export const messageBlocks = z.array(z.discriminatedUnion('type', [...shown])).max(50)

const viewBlocks = z.array(z.discriminatedUnion('type', [...shown, input])).max(100)
const view = {
  blocks: viewBlocks,
  private_metadata: z.string().max(3000).optional(),
  callback_id: z.string().max(255).optional(),
  external_id: z.string().max(255).optional(),
}

/** A modal, as views.open takes it. */
export const modalView = z.strictObject({
  type: z.literal('modal'),
  ...view,
  title: plainText(24),
  close: plainText(24).optional(),
  submit: plainText(24).optional(),
  clear_on_close: z.boolean().optional(),
  notify_on_close: z.boolean().optional(),
})

/** A Home tab, as views.publish takes it. */
export const homeView = z.strictObject({ type: z.literal('home'), ...view })
