import type { ActionsBlockElement, InputBlockElement, SectionBlockAccessory } from '@slack/types'

/** What an element holds: a text, the value of an option, an id, a date; or several of them. */
export type FieldValue = string | readonly string[]

/** Elements one fills or chooses in, as opposed to those one presses. */
export type FieldElement = InputBlockElement | ActionsBlockElement | SectionBlockAccessory

/** What an element holds when it is first shown. */
export function initialValue(element: FieldElement): FieldValue {
  switch (element.type) {
    case 'plain_text_input':
    case 'number_input':
    case 'email_text_input':
    case 'url_text_input':
      return element.initial_value ?? ''
    case 'static_select':
    case 'radio_buttons':
      return element.initial_option?.value ?? ''
    case 'users_select':
      return element.initial_user ?? ''
    case 'channels_select':
      return element.initial_channel ?? ''
    case 'conversations_select':
      return element.initial_conversation ?? ''
    case 'datepicker':
      return element.initial_date ?? ''
    case 'timepicker':
      return element.initial_time ?? ''
    default:
      return severalAtFirst(element)
  }
}

function severalAtFirst(element: FieldElement): FieldValue {
  switch (element.type) {
    case 'checkboxes':
    case 'multi_static_select':
      return (element.initial_options ?? []).map((option) => option.value ?? '')
    case 'multi_users_select':
      return element.initial_users ?? []
    case 'multi_channels_select':
      return element.initial_channels ?? []
    case 'multi_conversations_select':
      return element.initial_conversations ?? []
    default:
      return ''
  }
}
