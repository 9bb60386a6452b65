import { type ReactNode, useEffect, useState } from 'react'
import type { About, FieldProps } from './field.tsx'

interface DateFieldProps extends FieldProps {
  readonly type: 'date' | 'time'
  readonly about: About
}

/** A date (YYYY-MM-DD) or a time (HH:MM). Typed digit by digit, it tells its value once the typing rests or the field is left. */
export function DateField({ type, value, onChange, about }: DateFieldProps): ReactNode {
  const [typed, setTyped] = useState(String(value))
  useEffect(() => setTyped(String(value)), [value])
  const tell = (): void => {
    if (typed !== value && !/^0/.test(type === 'date' ? typed : '')) onChange(typed)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new digit starts the wait again.
  useEffect(() => {
    const later = setTimeout(tell, 800)
    return () => clearTimeout(later)
  }, [typed])
  return <input {...about} type={type} value={typed} onChange={(event) => setTyped(event.target.value)} onBlur={tell} />
}
