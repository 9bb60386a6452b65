import type { Act } from '../../act.ts'
import type { Attached } from '../attach.tsx'
import type { Purpose } from './writing.tsx'

type Answering = Extract<Act, { do: 'say' }>['answering']

interface Around {
  readonly person: number
  readonly answering: Answering
  readonly caption?: string
}

/** What sends the chosen files: pictures together, as an album of ten at most; any other file by itself. */
export function actsOf(files: readonly Attached[], around: Around): readonly Act[] {
  const { person } = around
  const [first, ...others]: readonly Act[] = files.every(({ mime }) => shown.has(mime))
    ? inTens(files).map((tens) => ({ do: 'send-photos', person, pictures: tens.map(({ bytes }) => bytes) }))
    : files.map((file) => ({ do: 'send-file', person, ...file }))
  if (first === undefined || !(first.do === 'send-photos' || first.do === 'send-file')) return []
  return [{ ...first, ...around }, ...others]
}

export function answeringOf(purpose: Purpose | undefined): Answering {
  if (purpose?.to !== 'answer') return undefined
  const { message, quote } = purpose
  return { replyTo: message.id, ...(quote !== undefined && { quote }) }
}

/** What Telegram's applications send as photos. */
const shown = new Set(['image/jpeg', 'image/png', 'image/webp'])

function inTens<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / 10) }, (_, index) => all.slice(index * 10, index * 10 + 10))
}
