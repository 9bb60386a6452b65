import type { SandboxPatch, SandboxView } from './view.ts'

/** Remembers what one page was sent: `next` gives what differs since its last call, or undefined when nothing does. */
export function changes(): { readonly next: (view: SandboxView) => SandboxPatch | undefined } {
  const sent = new Map<string, string>()
  const isNew = (key: string, value: unknown): boolean => {
    const text = JSON.stringify(value)
    if (sent.get(key) === text) return false
    sent.set(key, text)
    return true
  }
  const next = (view: SandboxView): SandboxPatch | undefined => {
    const patch: Record<string, unknown> = {}
    for (const [group, entries] of Object.entries({ ...view })) {
      const all: readonly (readonly [string, unknown])[] = Object.entries(entries)
      const fresh = all.filter(([key, value]) => isNew(`${group}/${key}`, value))
      if (fresh.length > 0) patch[group] = Object.fromEntries(fresh)
    }
    return Object.keys(patch).length > 0 ? patch : undefined
  }
  return { next }
}
