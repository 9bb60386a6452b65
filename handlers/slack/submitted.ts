import type { FormSubmitted } from '#workflows/file/events.ts'
import type { FormOrigin } from './form-metadata.ts'

/** The event's form of a file's modal; undefined for the modals that only show. */
export function readSubmitted(
  { form, carried }: Pick<FormOrigin, 'form' | 'carried'>,
  values: Readonly<Record<string, string | readonly string[] | null>>,
): FormSubmitted | undefined {
  const typed = (name: string): string => {
    const value = values[name]
    return typeof value === 'string' ? value : ''
  }
  switch (form) {
    case 'ask':
    case 'note':
      return { form, text: typed('text') }
    case 'decline':
      return { form, reason: typed('reason'), sentence: typed('sentence') }
    case 'decline-preview':
      return { form, reason: carried['reason'] ?? '', sentence: carried['sentence'] ?? '' }
    case 'reveal':
      return { form, why: typed('why') }
    case 'dossier':
    case 'identity':
    case 'coordinator':
    case 'channel':
    case 'journal':
    case 'pix-import':
    case 'themes':
    case 'draft':
      return undefined
  }
}
