import type { FileInput } from '@slack/types'
import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { useAct } from '../acts.ts'
import { base64 } from '../base64.ts'
import type { About, FieldProps } from './field.tsx'
import { useWhere } from './where.ts'

interface FileFieldProps extends FieldProps {
  readonly element: FileInput
  readonly about: About
}

/** Files to choose and to take away again; the focus stays there. */
export function FileField({ element, value, label, about }: FileFieldProps): ReactNode {
  const act = useAct()
  const { user } = useWhere()
  const { filetypes = [], max_files = 10, action_id: action = '' } = element
  const chosen = typeof value === 'string' ? [] : value
  const field = useFocusKept(chosen.length)
  const choose = async (file: File): Promise<void> => {
    await act({ do: 'slack-attach', user, action, name: file.name, bytes: await base64(file) })
  }
  return (
    <div ref={field}>
      {chosen.map((name) => (
        <p key={name} className="chosen-file">
          <span>{name}</span>
          <button
            type="button"
            className="quiet"
            aria-label={words.removeFile(name)}
            onClick={() => void act({ do: 'slack-detach', user, action, name })}
          >
            {words.remove}
          </button>
        </p>
      ))}
      {chosen.length < max_files && <Choose types={filetypes} label={label} about={about} onFile={choose} />}
    </div>
  )
}

interface ChooseProps {
  /** Extensions taken, without the dot; any when there is none. */
  readonly types: readonly string[]
  readonly label: string
  readonly about: About
  readonly onFile: (file: File) => Promise<void>
}

/** A file of another kind is refused on the spot, as by Slack's own picker. */
function Choose({ types, label, about, onFile }: ChooseProps): ReactNode {
  const input = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState<string>()
  const id = useId()
  const take = (file: File | undefined): void => {
    if (input.current) input.current.value = ''
    if (!file) return
    const fits = types.length === 0 || types.includes(file.name.split('.').at(-1)?.toLowerCase() ?? '')
    setWrong(fits ? undefined : file.name)
    if (fits) void onFile(file)
  }
  const refusal = wrong === undefined ? {} : ({ 'aria-invalid': true, 'aria-describedby': id } as const)
  return (
    <>
      <button
        type="button"
        {...about}
        {...refusal}
        aria-label={`${label} : ${words.chooseFile}`}
        onClick={() => input.current?.click()}
      >
        {words.chooseFile}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        {...(types.length > 0 && { accept: types.map((type) => `.${type}`).join() })}
        onChange={(event) => take(event.target.files?.[0])}
      />
      {wrong !== undefined && (
        <p className="error" id={id} role="alert">
          {words.wrongFile(wrong, types)}
        </p>
      )}
    </>
  )
}

/** The button that was pressed goes away as files come and go; the next one takes the focus. */
function useFocusKept(count: number): RefObject<HTMLDivElement | null> {
  const field = useRef<HTMLDivElement>(null)
  const before = useRef(count)
  useEffect(() => {
    if (before.current !== count) field.current?.querySelector('button')?.focus()
    before.current = count
  }, [count])
  return field
}
