/** The program can't start: a sentence for its owner that says what to do, and holds no secret. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}

/** Our own errors say what to do already; their causes, which may hold an address or a token, stay behind. */
export async function orCannotStart<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw error instanceof Error ? new CannotStart(error.message) : error
  }
}
