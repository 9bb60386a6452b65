/** The types of what the set-up, plain JavaScript for any Node, shares with the program and its tests. */

declare module '#bot/setup/redis.mjs' {
  /** The Redis or Valkey server of this machine, and the folders of libraries it needs when it was unpacked. */
  export function findRedis(): { program: string; libraries: string[] } | undefined
  /** The command that installs one here. */
  export function byHand(): string
}

declare module '#bot/setup/at-hand.mjs' {
  /** A Chromium's program. */
  export function findChromium(): string | undefined
  /** The folder of PostgreSQL's server programs. */
  export function findPostgres(): string | undefined
  export function atHand(): string[]
}

declare module '#bot/setup/node.mjs' {
  export function chooseNode(own?: { version: string; execPath: string }, installed?: string): Promise<string>
}

declare module '#bot/setup/alone.mjs' {
  export function alone<T>(name: string, say: (line: string) => void, work: () => Promise<T>): Promise<T>
}

declare module '#bot/setup/unpack-redis.mjs' {
  export function unpackRedis(root: string): Promise<void>
}

declare module '#bot/setup/child.mjs' {
  export function runInChild(program: string, args: string[], env?: Record<string, string>): Promise<number>
}
