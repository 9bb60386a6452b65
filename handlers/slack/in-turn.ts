/** Does what is asked for one place after the other, in the order asked; what fails holds nobody up. */
export type InTurn = <T>(place: string, work: () => Promise<T>) => Promise<T>

/** Other places do not wait. Nothing is kept of a place where nothing is under way. */
export function createTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return async (place, work) => {
    const before = last.get(place) ?? Promise.resolve()
    const done = before.then(work, work)
    const settled = done.catch(() => undefined)
    last.set(place, settled)
    await settled
    if (last.get(place) === settled) last.delete(place)
    return await done
  }
}
