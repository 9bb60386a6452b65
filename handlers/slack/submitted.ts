import type { FormSubmitted, SlackUser } from '#workflows/file/events.ts'
import type { RequestForm } from '#workflows/request/events.ts'
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
    case 'uphold':
      return { form, sentence: typed('sentence') }
    case 'mark':
      return { form, mark: typed('mark') }
    case 'reveal':
      return { form, why: typed('why') }
    default:
      return undefined
  }
}

/** The event's form of a request's modal; undefined for any other. `named` gives a user's name. */
export async function readRequestForm(
  { form }: Pick<FormOrigin, 'form'>,
  values: Readonly<Record<string, string | readonly string[] | null>>,
  named: (id: string) => Promise<SlackUser>,
): Promise<RequestForm | undefined> {
  const one = (name: string): string | null => {
    const value = values[name]
    const first = typeof value === 'object' ? (value?.[0] ?? null) : value
    return first === undefined || first === '' ? null : first
  }
  switch (form) {
    case 'request-answer':
      return { form, text: one('text') ?? '' }
    case 'request-meet':
      return {
        form,
        date: one('date') ?? '',
        time: one('time') ?? '',
        where: [one('near'), one('where')].filter((line) => line !== null).join('\n'),
      }
    case 'request-transfer': {
      const user = one('user')
      return { form, user: user === null ? null : await named(user), perimeter: one('perimeter'), theme: one('theme') }
    }
    default:
      return undefined
  }
}
