/** Trigger ids: each opens one modal, within 3 seconds. */
export interface Triggers {
  readonly give: (user: string) => string
  /** The user of a trigger, now used; or Slack's error. */
  readonly take: (trigger: string) => { readonly user: string } | { readonly error: TriggerError }
}

export type TriggerError = 'expired_trigger_id' | 'exchanged_trigger_id' | 'invalid_trigger_id'

const lifeMs = 3000
const forgottenMs = 60_000

export function createTriggers(now: () => number): Triggers {
  const given = new Map<string, { readonly user: string; readonly at: number; used: boolean }>()
  let count = 0
  return {
    give(user) {
      count += 1
      for (const [old, { at }] of given) if (now() - at > forgottenMs) given.delete(old)
      const id = `${Math.floor(now())}.${count}.passerelle`
      given.set(id, { user, at: now(), used: false })
      return id
    },
    take(trigger) {
      const found = given.get(trigger)
      if (!found) return { error: 'invalid_trigger_id' }
      if (now() - found.at > lifeMs) return { error: 'expired_trigger_id' }
      if (found.used) return { error: 'exchanged_trigger_id' }
      found.used = true
      return { user: found.user }
    },
  }
}
