import type { Delivered } from '#handlers/delivery.ts'
import type { Effect } from '#workflows/effects.ts'
import type { Deliver } from './courier.ts'
import type { Parcel } from './parcel.ts'

/** One attempt at one kind of effect. `again`: a former attempt may have arrived. */
export type Handler<K extends Effect['do']> = (
  effect: Extract<Effect, { do: K }>,
  parcel: Parcel,
  again: boolean,
) => Promise<Delivered>

/** Who carries out what: complete by type, so that a new effect does not compile without its handler. */
export type Handlers = { readonly [K in Exclude<Effect['do'], 'forget-reminder' | 'alert' | 'hush'>]: Handler<K> }

/** Finds the handler of an effect. */
export function createDeliver(handlers: Handlers): Deliver {
  return async (parcel, again) => {
    const { effect } = parcel
    // The turn carries these out itself, in its transaction.
    if (effect.do === 'forget-reminder' || effect.do === 'alert' || effect.do === 'hush') return done
    return await handle(handlers, effect, parcel, again)
  }
}

/** TypeScript can't see that the handler found under an effect's name takes that effect; the table's type says so. */
function handle<K extends keyof Handlers>(
  handlers: Handlers,
  effect: Effect & { do: K },
  parcel: Parcel,
  again: boolean,
): Promise<Delivered> {
  const handler: Handler<K> = handlers[effect.do]
  // oxlint-disable-next-line typescript/consistent-type-assertions -- the table's type ties each name to its effect
  return handler(effect as Extract<Effect, { do: K }>, parcel, again)
}

/** Nothing more to do. */
export const done: Delivered = { became: 'sent', receipt: null }
