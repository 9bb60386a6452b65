import type { ReactNode } from 'react'
import type { Notice } from './acts.ts'

/** What a platform shows for a moment, announced to screen readers. */
export function NoticeLine({ notice }: { readonly notice: Notice | undefined }): ReactNode {
  return (
    <div className="notice" role="status">
      {notice && <p className={notice.refused ? 'refused' : undefined}>{notice.text}</p>}
    </div>
  )
}
