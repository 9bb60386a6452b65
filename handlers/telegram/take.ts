import type { Answer } from '#workflows/effects.ts'
import type { Received } from './receive.ts'

/** What the edge needs of the machine: resolves when the turn is committed, rejects when Telegram should send again. */
export type TakeUpdate = (received: Received) => Promise<{ readonly answer: Answer | undefined }>
