import type { Params } from '../params.ts'
import type { Platform } from '../platform.ts'

/** One method of the Bot API: its result, or a thrown Refusal. `signal` ends with the connection. */
export type Method = (platform: Platform, params: Params, signal: AbortSignal) => unknown
