import type { ReactNode } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { useAct } from '../acts.ts'
import { formText } from '../form-text.ts'
import { Sheet } from '../sheet.tsx'

/** Adds someone to the workspace. */
export function NewCoordinator({ onClose }: { readonly onClose: () => void }): ReactNode {
  const act = useAct()
  const add = async (form: FormData): Promise<void> => {
    if (await act({ do: 'new-coordinator', realName: formText(form, 'name') })) onClose()
  }
  return (
    <Sheet title={words.newCoordinator} onClose={onClose}>
      <form action={add}>
        <label>
          {words.fullName}
          <input name="name" required maxLength={64} autoComplete="off" />
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
