import type { Context } from '../context.ts'
import type { Reply } from '../delivery/deliveries.ts'
import type { SlackReceipt } from '../traffic.ts'

/** Turns the app's answer into a receipt; without one the person is warned with `words`. */
export function receiptOf(context: Context, user: string, reply: Reply, words: string): SlackReceipt {
  if (reply.outcome.ok) return { envelope: reply.envelope, acknowledged: true }
  context.world.warnings.push({ user, text: words })
  context.changed({ what: 'warning', user })
  return { envelope: reply.envelope, acknowledged: false, error: words }
}
