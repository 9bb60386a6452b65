import type { Act } from '../../act.ts'
import type { Attached } from '../attach.tsx'
import type { Answering } from './purpose.ts'

type Sending = Extract<Act, { do: 'send-photos' | 'send-file' }>

interface Around {
  readonly person: number
  readonly answering: Answering
  readonly caption?: string
}

/** What sends the chosen files: pictures together, as an album of ten at most; any other file by itself. */
export function actsOf(files: readonly Attached[], around: Around): readonly Sending[] {
  const { person } = around
  const [first, ...others]: readonly Sending[] = files.every(({ mime }) => shown.has(mime))
    ? inTens(files).map((tens) => ({ do: 'send-photos', person, pictures: tens.map(({ bytes }) => bytes) }))
    : files.map((file) => ({ do: 'send-file', person, ...file }))
  return first ? [{ ...first, ...around }, ...others] : []
}

/** What Telegram's applications send as photos. */
const shown = new Set(['image/jpeg', 'image/png', 'image/webp'])

function inTens<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / 10) }, (_, index) => all.slice(index * 10, index * 10 + 10))
}
