/** An answer of the platform that refuses a call: its error code, its exact description, its parameters. */
export class Refusal extends Error {
  readonly code: number
  readonly parameters: { readonly retry_after: number } | undefined

  constructor(code: number, description: string, retryAfter?: number) {
    super(description)
    this.name = 'Refusal'
    this.code = code
    this.parameters = retryAfter === undefined ? undefined : { retry_after: retryAfter }
  }
}

/** 400, with the platform's own prefix. */
export function badRequest(description: string): Refusal {
  return new Refusal(400, `Bad Request: ${description}`)
}

export function forbidden(description: string): Refusal {
  return new Refusal(403, `Forbidden: ${description}`)
}

export function conflict(description: string): Refusal {
  return new Refusal(409, `Conflict: ${description}`)
}

/** 429: nothing before `seconds` have passed. */
export function tooMany(seconds: number): Refusal {
  return new Refusal(429, `Too Many Requests: retry after ${seconds}`, seconds)
}
