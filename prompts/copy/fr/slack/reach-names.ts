/** The plain word for what a coordinator's text calls without naming it: `here`, `channel`… or a group without a name. */
export function reachName(called: string): string {
  return names.get(called) ?? '@groupe'
}

const names: ReadonlyMap<string, string> = new Map([
  ['user', 'quelqu’un'],
  ['channel', 'canal'],
  ['here', '@ici'],
  ['everyone', '@tous'],
])
