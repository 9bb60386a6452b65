import type { ActionsBlockElement, SectionBlockAccessory } from '@slack/types'
import { type ReactNode, useState } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { useAct } from '../acts.ts'
import { Menu } from '../menu.tsx'
import { Confirm } from './confirm.tsx'
import { Field } from './field.tsx'
import { type FieldValue, initialValue } from './field-value.ts'
import { PressButton } from './press-button.tsx'
import { useWhere } from './where.ts'

interface InteractiveProps {
  readonly element: ActionsBlockElement | SectionBlockAccessory
  /** Id of its block: action ids may come again in a list. */
  readonly block: string | undefined
}

/** An element of a message, a view or the Home tab that acts as soon as it is used. */
export function Interactive({ element, block }: InteractiveProps): ReactNode {
  const act = useAct()
  const around = useWhere()
  const where = block === undefined ? around : { ...around, block }
  const [waiting, setWaiting] = useState<FieldValue>()
  if (element.type === 'button') return <PressButton button={element} where={where} />
  if (element.type === 'image' || element.type === 'workflow_button') return null
  const choose = (value: FieldValue): void => {
    setWaiting(undefined)
    const action = element.action_id ?? ''
    void act({ do: 'slack-choose', ...where, action, value: typeof value === 'string' ? value : [...value] })
  }
  const confirm = 'confirm' in element ? element.confirm : undefined
  const ask = confirm ? setWaiting : choose
  return (
    <>
      {element.type === 'overflow' ? (
        <Menu
          label={words.more}
          face="⋯"
          className="end"
          items={element.options.map(({ text, value = '' }) => ({
            id: value,
            label: text.text,
            onChoose: () => ask(value),
          }))}
        />
      ) : (
        <Choice key={JSON.stringify(initialValue(element))} element={element} onChange={ask} />
      )}
      {confirm && waiting !== undefined && (
        <Confirm confirm={confirm} onYes={() => choose(waiting)} onNo={() => setWaiting(undefined)} />
      )}
    </>
  )
}

function Choice({
  element,
  onChange,
}: {
  readonly element: InteractiveProps['element']
  readonly onChange: (value: FieldValue) => void
}): ReactNode {
  const [value, setValue] = useState(() => initialValue(element))
  const change = (next: FieldValue): void => {
    setValue(next)
    onChange(next)
  }
  const label = 'placeholder' in element ? element.placeholder.text : undefined
  return <Field element={element} value={value} onChange={change} label={label ?? words.choose} />
}
