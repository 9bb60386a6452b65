import type { EmailInput, NumberInput, PlainTextInput, URLInput } from '@slack/types'
import type { ReactNode } from 'react'
import type { About, FieldProps } from './field.tsx'

interface TextFieldProps extends FieldProps {
  readonly element: PlainTextInput | NumberInput | EmailInput | URLInput
  readonly about: About
}

/** Where a text of one or several lines is typed. */
export function TextField({ element, value, onChange, about }: TextFieldProps): ReactNode {
  const shared = { ...about, value: String(value), placeholder: element.placeholder?.text }
  if (element.type !== 'plain_text_input') {
    return <input {...shared} type={types[element.type]} onChange={(event) => onChange(event.target.value)} />
  }
  const limits = { minLength: element.min_length, maxLength: element.max_length }
  return element.multiline ? (
    <textarea {...shared} {...limits} rows={4} onChange={(event) => onChange(event.target.value)} />
  ) : (
    <input {...shared} {...limits} type="text" onChange={(event) => onChange(event.target.value)} />
  )
}

const types = { number_input: 'number', email_text_input: 'email', url_text_input: 'url' } as const
