import { type ReactNode, useRef } from 'react'
import { sandbox as words } from '#prompts/copy/fr/sandbox.ts'
import { base64 } from './base64.ts'

export interface Attached {
  readonly name: string
  readonly mime: string
  /** In base64. */
  readonly bytes: string
}

interface AttachProps {
  /** Whether several may be chosen at once. */
  readonly several?: boolean
  readonly onFiles: (files: readonly Attached[]) => void
}

/** A button that lets choose a file, or several. */
export function Attach({ several = false, onFiles }: AttachProps): ReactNode {
  const input = useRef<HTMLInputElement>(null)
  const label = several ? words.attachSeveral : words.attach
  const chosen = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return
    onFiles(await Promise.all(files.map(read)))
    if (input.current) input.current.value = ''
  }
  return (
    <>
      <button type="button" className="plain" aria-label={label} title={label} onClick={() => input.current?.click()}>
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path d="M14.5 9.5 9 15a3.4 3.4 0 0 1-4.8-4.8l6.3-6.3a2.3 2.3 0 0 1 3.2 3.2l-6 6a1.1 1.1 0 0 1-1.6-1.6l5.3-5.2" />
        </svg>
      </button>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        multiple={several}
        onChange={(event) => void chosen([...(event.target.files ?? [])])}
      />
    </>
  )
}

async function read(file: File): Promise<Attached> {
  return { name: file.name, mime: file.type || 'application/octet-stream', bytes: await base64(file) }
}
