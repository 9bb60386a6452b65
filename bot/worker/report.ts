import type { PassedFrom } from '#workflows/effects.ts'
import type { Take } from '../turn/turn.ts'
import type { Log } from '../log.ts'
import type { Parcel } from './parcel.ts'
import { longWait, tellDelayed } from './tell-delayed.ts'
import type { Verdict } from './verdict.ts'

export interface ReportParts {
  readonly take: Take
  readonly log: Log
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/**
 * Tells the owner what became of an effect, as an event through the same turn; its id makes a repeat harmless, and what
 * was told first the last word, even when a kill came before it was on the record.
 * What a human sent is reported to the file or request it came from: sent, refused, perhaps sent, or waiting for long.
 * A person who blocked the assistant is known to have done so by their own chat too.
 */
export function createReport(parts: ReportParts): (parcel: Parcel, verdict: Verdict) => Promise<void> {
  return async (parcel, verdict) => {
    if (verdict.status === 'waits') return await reportWait(parts, parcel, verdict.afterMs)
    await reportBlocked(parts.take, parcel, verdict)
    if ('from' in parcel.effect) return await reportToSender(parts.take, parcel, parcel.effect, verdict)
    if (verdict.status !== 'sent') await reportFailure(parts, parcel, verdict)
  }
}

async function reportFailure(
  { take, log }: ReportParts,
  parcel: Parcel,
  verdict: Extract<Verdict, { status: 'refused' | 'uncertain' }>,
): Promise<void> {
  const code = verdict.status === 'refused' ? verdict.code : 'unknown'
  log(`effect.${verdict.status}`, { id: parcel.id, effect: parcel.effect.do, code })
  if (verdict.status === 'refused') await reportToOwner(take, parcel, code)
}

async function reportWait({ take, now }: ReportParts, { id, effect }: Parcel, afterMs: number): Promise<void> {
  if (!('from' in effect) || afterMs < longWait) return
  await tellDelayed(take, { id, from: effect.from, key: effect.key, until: now() + afterMs })
}

async function reportBlocked(take: Take, { id, actor }: Parcel, verdict: Verdict): Promise<void> {
  const blocked = verdict.status === 'refused' && verdict.code === 'blocked' && actor.startsWith('chat:')
  if (blocked) await take({ id: `blocked:${id}`, actor, event: { is: 'chat.blocked' } })
}

/** What actors tell each other has no one to tell; the team's settings wait for no delivery. */
async function reportToOwner(take: Take, { id, actor, effect }: Parcel, code: string): Promise<void> {
  if (effect.do === 'tell' || effect.do === 'remind' || actor === 'team:slack') return
  const key = 'key' in effect ? effect.key : null
  await take({ id: `outcome:${id}`, actor, event: { is: 'delivery.failed', key, code, effect } })
}

async function reportToSender(
  take: Take,
  { id }: Parcel,
  { key, from }: { readonly key: string; readonly from: PassedFrom },
  verdict: Exclude<Verdict, { status: 'waits' }>,
): Promise<void> {
  switch (verdict.status) {
    case 'sent':
      await take({ id: `outcome:${id}`, actor: from, event: { is: 'delivery.done', key } })
      return
    case 'uncertain':
      await take({ id: `outcome:${id}`, actor: from, event: { is: 'delivery.uncertain', key } })
      return
    case 'refused':
      await take({ id: `outcome:${id}`, actor: from, event: { is: 'delivery.failed', key, code: verdict.code } })
  }
}
