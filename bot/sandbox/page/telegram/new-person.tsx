import type { ReactNode } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { useAct } from '../acts.ts'
import { formText } from '../form-text.ts'
import { Sheet } from '../sheet.tsx'

/** Adds someone with an account of their own. */
export function NewPerson({ onClose }: { readonly onClose: () => void }): ReactNode {
  const act = useAct()
  const add = async (form: FormData): Promise<void> => {
    const firstName = formText(form, 'first')
    const lastName = formText(form, 'last')
    if (await act({ do: 'new-person', firstName, ...(lastName && { lastName }) })) onClose()
  }
  return (
    <Sheet title={words.newPerson} onClose={onClose}>
      <form action={add}>
        <label>
          {words.firstName}
          <input name="first" required maxLength={64} autoComplete="off" />
        </label>
        <label>
          {words.lastName}
          <input name="last" maxLength={64} autoComplete="off" />
        </label>
        <p className="buttons">
          <button type="submit" className="primary">
            {words.add}
          </button>
        </p>
      </form>
    </Sheet>
  )
}
