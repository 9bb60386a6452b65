import type { ReactNode } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { useSandbox } from '../sandbox-context.ts'
import { DateField } from './date-field.tsx'
import { FileField } from './file-field.tsx'
import type { FieldElement, FieldValue } from './field-value.ts'
import { Multiple } from './multiple.tsx'
import { optionGroups } from './option-groups.ts'
import { TextField } from './text-field.tsx'

export interface FieldProps {
  readonly element: FieldElement
  readonly value: FieldValue
  readonly onChange: (value: FieldValue) => void
  /** For those who don't see where it stands. */
  readonly label: string
  /** Of the sentence under it, when it was refused. */
  readonly describedBy?: string | undefined
}

/**
 * An element one fills or chooses in. Written here with the browser's own controls, because slack-blocks-to-jsx 1.1.1 draws
 * selects, date pickers and inputs but tells nobody what was chosen: its elements take no callback.
 */
export function Field(props: FieldProps): ReactNode {
  const { element, label } = props
  const about = {
    'aria-label': label,
    'aria-invalid': props.describedBy !== undefined,
    'aria-describedby': props.describedBy,
  }
  switch (element.type) {
    case 'plain_text_input':
    case 'number_input':
    case 'email_text_input':
    case 'url_text_input':
      return <TextField {...props} element={element} about={about} />
    case 'datepicker':
    case 'timepicker':
      return <DateField type={element.type === 'datepicker' ? 'date' : 'time'} {...props} about={about} />
    case 'checkboxes':
    case 'radio_buttons':
    case 'multi_static_select':
    case 'multi_users_select':
    case 'multi_channels_select':
    case 'multi_conversations_select':
      return <Multiple {...props} about={about} />
    case 'static_select':
    case 'users_select':
    case 'channels_select':
    case 'conversations_select':
      return <Select {...props} placeholder={element.placeholder?.text} about={about} />
    case 'file_input':
      return <FileField {...props} element={element} about={about} />
    default:
      return <p className="unknown">{words.unknownBlock(element.type)}</p>
  }
}

/** Attributes of the control itself. */
export type About = Readonly<Record<'aria-label', string>> &
  Readonly<Partial<Record<'aria-invalid', boolean> & Record<'aria-describedby', string | undefined>>>

interface SelectProps extends FieldProps {
  readonly about: About
  readonly placeholder: string | undefined
}

function Select({ element, value, onChange, about, placeholder = words.choose }: SelectProps): ReactNode {
  const { view } = useSandbox()
  const groups = optionGroups(element, view.slack)
  const options = (group: (typeof groups)[number]): ReactNode =>
    group.options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))
  return (
    <select {...about} value={String(value)} onChange={(event) => onChange(event.target.value)}>
      <option value="" disabled>
        {placeholder}
      </option>
      {groups.map((group) =>
        group.label ? (
          <optgroup key={group.label} label={group.label}>
            {options(group)}
          </optgroup>
        ) : (
          options(group)
        ),
      )}
    </select>
  )
}
