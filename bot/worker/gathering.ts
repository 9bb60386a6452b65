/**
 * Gathers what arrives while the last write is on its way and writes it in one go. `write` gets everything that
 * waited and resolves with one result for each, in order; when it rejects, all who waited for it hear of it.
 */
export function createGathering<T, R>(write: (items: readonly T[]) => Promise<readonly R[]>): (item: T) => Promise<R> {
  let waiting: Waiting<T, R>[] = []
  let busy = false

  const flush = async (taken: readonly Waiting<T, R>[]): Promise<void> => {
    try {
      const results = await write(taken.map(({ item }) => item))
      for (const [index, result] of results.entries()) taken[index]?.resolve(result)
    } catch (cause) {
      for (const { reject } of taken) reject(cause)
    }
  }
  const pump = async (): Promise<void> => {
    busy = true
    while (waiting.length > 0) {
      const taken = waiting
      waiting = []
      await flush(taken)
    }
    busy = false
  }
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (!busy) void pump()
    })
}

interface Waiting<T, R> {
  readonly item: T
  readonly resolve: (result: R) => void
  readonly reject: (cause: unknown) => void
}
