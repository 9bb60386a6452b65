import type { InputBlock } from '@slack/types'
import type { CardOption, FormInput } from '#prompts/page.ts'
import { option, plainText } from './text-objects.ts'

/** An input of a modal: its name is both block and action id, the key of errors and of its value. */
export function inputBlock(spec: FormInput): InputBlock {
  return {
    type: 'input',
    block_id: spec.name,
    label: plainText(spec.label, 2000),
    element: element(spec),
    ...(spec.hint !== undefined && { hint: plainText(spec.hint, 2000) }),
    ...(spec.optional && { optional: true }),
  }
}

function element({ name, input }: FormInput): InputBlock['element'] {
  switch (input.kind) {
    case 'text':
      return {
        type: 'plain_text_input',
        action_id: name,
        multiline: input.lines === 'many',
        max_length: Math.min(input.max, 3000),
        ...(input.initial !== undefined && { initial_value: input.initial }),
      }
    case 'choice': {
      const initial = input.options.find(({ value }) => value === input.initial)
      return {
        type: 'static_select',
        action_id: name,
        options: input.options.slice(0, 100).map(option),
        ...(initial && { initial_option: option(initial) }),
      }
    }
    case 'choices':
      return choices(name, input)
    case 'date':
      return {
        type: 'datepicker',
        action_id: name,
        ...(input.initial !== undefined && { initial_date: input.initial }),
      }
    case 'time':
      return {
        type: 'timepicker',
        action_id: name,
        ...(input.initial !== undefined && { initial_time: input.initial }),
      }
    case 'file':
      return { type: 'file_input', action_id: name, filetypes: [...input.types], max_files: 1 }
    case 'user':
      return {
        type: 'users_select',
        action_id: name,
        ...(input.initial !== undefined && { initial_user: input.initial }),
      }
    case 'channel':
      return {
        type: 'conversations_select',
        action_id: name,
        filter: { include: ['public', 'private'], exclude_bot_users: true },
        ...(input.initial !== undefined && { initial_conversation: input.initial }),
      }
  }
}

function choices(name: string, input: Extract<FormInput['input'], { kind: 'choices' }>): InputBlock['element'] {
  const wanted = new Set(input.initial)
  const initial: readonly CardOption[] = input.groups.flatMap(({ options }) =>
    options.filter(({ value }) => wanted.has(value)),
  )
  return {
    type: 'multi_static_select',
    action_id: name,
    option_groups: input.groups
      .slice(0, 100)
      .map(({ label, options }) => ({ label: plainText(label, 75), options: options.slice(0, 100).map(option) })),
    ...(initial.length > 0 && { initial_options: initial.map(option) }),
  }
}
