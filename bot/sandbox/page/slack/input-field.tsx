import type { InputBlock } from '@slack/types'
import { type ReactNode, useId } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { useAct } from '../acts.ts'
import { Field } from './field.tsx'
import type { FieldValue } from './field-value.ts'
import { useWhere } from './where.ts'

interface InputFieldProps {
  readonly block: InputBlock
  readonly value: FieldValue
  readonly error: string | undefined
  readonly onChange: (value: FieldValue) => void
}

/** An input of a modal: its label, its hint, and why it was refused. */
export function InputField({ block, value, error, onChange }: InputFieldProps): ReactNode {
  const where = useWhere()
  const act = useAct()
  const id = useId()
  const change = (next: FieldValue): void => {
    onChange(next)
    const action = block.element.action_id
    const immediate = block.dispatch_action && action && block.element.type !== 'plain_text_input'
    if (!immediate) return
    const value = typeof next === 'string' ? next : [...next]
    void act({ do: 'slack-choose', ...where, ...(block.block_id && { block: block.block_id }), action, value })
  }
  return (
    <div className="input-field">
      <p className="label" aria-hidden="true">
        {block.label.text} {block.optional && <small>{words.optional}</small>}
      </p>
      <Field
        element={block.element}
        value={value}
        onChange={change}
        label={block.label.text}
        describedBy={error === undefined ? undefined : id}
      />
      {error !== undefined && (
        <p className="error" id={id} role="alert">
          {error}
        </p>
      )}
      {block.hint && <p className="hint">{block.hint.text}</p>}
    </div>
  )
}
