import { z } from 'zod'
import { confirmation, markedOption, option, optionGroup, plainText } from './text.ts'

const action = { action_id: z.string().min(1).max(255).optional() }
const confirmable = { ...action, confirm: confirmation.optional() }
const focusable = { ...confirmable, focus_on_load: z.boolean().optional(), placeholder: plainText(150).optional() }
const many = { ...focusable, max_selected_items: z.number().int().min(1).optional() }
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const conversationFilter = z.strictObject({
  include: z
    .array(z.enum(['im', 'mpim', 'private', 'public']))
    .min(1)
    .optional(),
  exclude_external_shared_channels: z.boolean().optional(),
  exclude_bot_users: z.boolean().optional(),
})
const options = z.array(option).min(1).max(100).optional()
const groups = z.array(optionGroup).min(1).max(100).optional()

const button = z.strictObject({
  type: z.literal('button'),
  ...confirmable,
  text: plainText(75),
  value: z.string().max(2000).optional(),
  url: z.url().max(3000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().max(75).optional(),
})

const overflow = z.strictObject({
  type: z.literal('overflow'),
  ...confirmable,
  options: z
    .array(option.extend({ url: z.url().max(3000).optional() }))
    .min(1)
    .max(5),
})

const datepicker = z.strictObject({ type: z.literal('datepicker'), ...focusable, initial_date: date.optional() })

const timepicker = z.strictObject({
  type: z.literal('timepicker'),
  ...focusable,
  initial_time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .optional(),
  timezone: z.string().optional(),
})

const staticSelect = z.strictObject({
  type: z.literal('static_select'),
  ...focusable,
  options,
  option_groups: groups,
  initial_option: option.optional(),
})

const usersSelect = z.strictObject({
  type: z.literal('users_select'),
  ...focusable,
  initial_user: z.string().optional(),
})

const channelsSelect = z.strictObject({
  type: z.literal('channels_select'),
  ...focusable,
  initial_channel: z.string().optional(),
  response_url_enabled: z.boolean().optional(),
})

const conversationsSelect = z.strictObject({
  type: z.literal('conversations_select'),
  ...focusable,
  initial_conversation: z.string().optional(),
  default_to_current_conversation: z.boolean().optional(),
  response_url_enabled: z.boolean().optional(),
  filter: conversationFilter.optional(),
})

const multiStaticSelect = z.strictObject({
  type: z.literal('multi_static_select'),
  ...many,
  options,
  option_groups: groups,
  initial_options: z.array(option).min(1).optional(),
})

const multiUsersSelect = z.strictObject({
  type: z.literal('multi_users_select'),
  ...many,
  initial_users: z.array(z.string()).optional(),
})

const multiChannelsSelect = z.strictObject({
  type: z.literal('multi_channels_select'),
  ...many,
  initial_channels: z.array(z.string()).optional(),
})

const multiConversationsSelect = z.strictObject({
  type: z.literal('multi_conversations_select'),
  ...many,
  initial_conversations: z.array(z.string()).optional(),
  default_to_current_conversation: z.boolean().optional(),
  filter: conversationFilter.optional(),
})

const ticked = { ...confirmable, focus_on_load: z.boolean().optional(), options: z.array(markedOption).min(1).max(10) }

const checkboxes = z.strictObject({
  type: z.literal('checkboxes'),
  ...ticked,
  initial_options: z.array(markedOption).min(1).optional(),
})

const radioButtons = z.strictObject({
  type: z.literal('radio_buttons'),
  ...ticked,
  initial_option: markedOption.optional(),
})

const typed = {
  ...action,
  placeholder: plainText(150).optional(),
  focus_on_load: z.boolean().optional(),
  initial_value: z.string().max(3000).optional(),
  dispatch_action_config: z
    .strictObject({
      trigger_actions_on: z
        .array(z.enum(['on_enter_pressed', 'on_character_entered']))
        .min(1)
        .optional(),
    })
    .optional(),
}

const textInput = z.strictObject({
  type: z.literal('plain_text_input'),
  ...typed,
  multiline: z.boolean().optional(),
  min_length: z.number().int().min(0).max(3000).optional(),
  max_length: z.number().int().min(1).max(3000).optional(),
})

const emailInput = z.strictObject({ type: z.literal('email_text_input'), ...typed })
const urlInput = z.strictObject({ type: z.literal('url_text_input'), ...typed })
const numberInput = z.strictObject({
  type: z.literal('number_input'),
  ...typed,
  is_decimal_allowed: z.boolean(),
  min_value: z.string().optional(),
  max_value: z.string().optional(),
})

/** Only in an input of a modal: 1 to 10 files, each of 10 MB at most. */
const fileInput = z.strictObject({
  type: z.literal('file_input'),
  ...action,
  filetypes: z.array(z.string().min(1)).min(1).optional(),
  max_files: z.number().int().min(1).max(10).optional(),
})

/** A picture by address, as an element and inside the image block. */
export const picture = { image_url: z.url().max(3000), alt_text: z.string().min(1).max(2000) }
const image = z.strictObject({ type: z.literal('image'), ...picture })

const single = [staticSelect, usersSelect, channelsSelect, conversationsSelect] as const
const several = [multiStaticSelect, multiUsersSelect, multiChannelsSelect, multiConversationsSelect] as const
const pickers = [datepicker, timepicker, checkboxes, radioButtons] as const

/** What a section shows at its side. */
export const accessory = z.discriminatedUnion('type', [button, overflow, image, ...single, ...several, ...pickers])

/** What an actions block holds. */
export const actionElement = z.discriminatedUnion('type', [button, overflow, ...single, ...pickers])

/** What an input block asks with. */
export const inputElement = z.discriminatedUnion('type', [
  textInput,
  emailInput,
  urlInput,
  numberInput,
  fileInput,
  ...single,
  ...several,
  ...pickers,
])

/** Pictures of a context block. */
export const contextImage = image
