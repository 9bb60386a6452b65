import { type ReactNode, useRef } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { base64 } from './base64.ts'

export interface Attached {
  readonly name: string
  readonly mime: string
  /** In base64. */
  readonly bytes: string
}

/** A button that lets choose a file. */
export function Attach({ onFile }: { readonly onFile: (file: Attached) => void }): ReactNode {
  const input = useRef<HTMLInputElement>(null)
  const chosen = async (file: File | undefined): Promise<void> => {
    if (!file) return
    onFile({ name: file.name, mime: file.type || 'application/octet-stream', bytes: await base64(file) })
    if (input.current) input.current.value = ''
  }
  return (
    <>
      <button
        type="button"
        className="plain"
        aria-label={words.attach}
        title={words.attach}
        onClick={() => input.current?.click()}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path d="M14.5 9.5 9 15a3.4 3.4 0 0 1-4.8-4.8l6.3-6.3a2.3 2.3 0 0 1 3.2 3.2l-6 6a1.1 1.1 0 0 1-1.6-1.6l5.3-5.2" />
        </svg>
      </button>
      <input ref={input} type="file" hidden tabIndex={-1} onChange={(event) => void chosen(event.target.files?.[0])} />
    </>
  )
}
