import { type ReactNode, useId } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { useSandbox } from '../sandbox-context.ts'
import type { About, FieldProps } from './field.tsx'
import type { FieldElement, FieldValue } from './field-value.ts'
import { type OptionGroup, optionGroups } from './option-groups.ts'

interface MultipleProps extends FieldProps {
  readonly about: About
}

/** Boxes to tick, or one of several to pick; the many of a multiple select are folded under a line that counts. */
export function Multiple({ element, value, onChange, about }: MultipleProps): ReactNode {
  const { view } = useSandbox()
  const groups = optionGroups(element, view.slack)
  const chosen = [value].flat()
  const group = (
    <fieldset className="options" {...about}>
      {groups.map((one) => (
        <Options key={one.label} group={one} element={element} chosen={chosen} onChange={onChange} />
      ))}
    </fieldset>
  )
  if (element.type === 'checkboxes' || element.type === 'radio_buttons') return group
  const labels = groups.flatMap((one) => one.options.filter((option) => chosen.includes(option.value)))
  return (
    <details className="several">
      <summary>{labels.length > 0 ? labels.map((option) => option.label).join(', ') : words.choose}</summary>
      {group}
    </details>
  )
}

interface OptionsProps {
  readonly group: OptionGroup
  readonly element: FieldElement
  readonly chosen: readonly string[]
  readonly onChange: (value: FieldValue) => void
}

function Options({ group, element, chosen, onChange }: OptionsProps): ReactNode {
  const name = useId()
  const single = element.type === 'radio_buttons'
  const toggle = (value: string): void => {
    if (single) onChange(value)
    else onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
  }
  return (
    <>
      {group.label && <p className="group">{group.label}</p>}
      {group.options.map(({ value, label, detail }) => (
        <label key={value}>
          <input
            type={single ? 'radio' : 'checkbox'}
            name={name}
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          <span>
            {label}
            {detail && <small>{detail}</small>}
          </span>
        </label>
      ))}
    </>
  )
}
