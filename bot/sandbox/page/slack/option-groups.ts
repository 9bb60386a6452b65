import type { SlackView } from '../../view.ts'
import type { FieldElement } from './field-value.ts'

export interface OptionGroup {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string; readonly detail?: string }[]
}

/** What can be chosen in an element, in its groups (one without a label when it has none). */
export function optionGroups(element: FieldElement, slack: SlackView): readonly OptionGroup[] {
  switch (element.type) {
    case 'static_select':
    case 'multi_static_select':
      return (
        element.option_groups?.map((group) => ({ label: group.label.text, options: group.options.map(option) })) ?? [
          { label: '', options: (element.options ?? []).map(option) },
        ]
      )
    case 'checkboxes':
    case 'radio_buttons':
      return [{ label: '', options: element.options.map(option) }]
    case 'users_select':
    case 'multi_users_select':
      return [{ label: '', options: slack.users.map(({ id, realName }) => ({ value: id, label: realName })) }]
    case 'channels_select':
    case 'multi_channels_select':
    case 'conversations_select':
    case 'multi_conversations_select':
      return [
        {
          label: '',
          options: slack.channels
            .filter((one) => !one.direct)
            .map(({ id, name }) => ({ value: id, label: `#${name}` })),
        },
      ]
    default:
      return []
  }
}

interface SlackOption {
  readonly text: { readonly text: string }
  readonly value?: string
  readonly description?: { readonly text: string }
}

function option({ text, value = '', description }: SlackOption): OptionGroup['options'][number] {
  return { value, label: text.text, ...(description && { detail: description.text }) }
}
