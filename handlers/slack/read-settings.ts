import type { SlackUser } from '#workflows/file/events.ts'
import type { TeamEvent } from '#workflows/team/events.ts'
import type { FormOrigin } from './form-metadata.ts'

/** The event of « Mes réglages » or « Réglages des demandes », as typed; undefined for any other modal. */
export function readSettings({ origin, by, values }: Settings): TeamEvent | undefined {
  const typed = (name: string): string => {
    const value = values[name]
    return typeof value === 'string' ? value : ''
  }
  const chosen = (name: string): readonly string[] => {
    const value = values[name]
    return typeof value === 'object' ? (value ?? []) : []
  }
  switch (origin.form) {
    case 'mine': {
      const [themes, languages] = [chosen('themes'), chosen('languages')]
      const [cap, hours, from, to] = [typed('cap'), typed('hours'), typed('from'), typed('to')]
      return { is: 'mine.set', by, themes, languages, cap, hours, from, to }
    }
    case 'requests': {
      const [sign, high, normal] = [typed('sign'), typed('high'), typed('normal')]
      return { is: 'requests.set', by, turns: chosen('turns'), sign, high, normal }
    }
    default:
      return undefined
  }
}

interface Settings {
  readonly origin: Pick<FormOrigin, 'form'>
  readonly by: SlackUser
  readonly values: Readonly<Record<string, string | readonly string[] | null>>
}
