import type { WebClient } from '@slack/web-api'
import { scopes } from './manifest.ts'

/** Scopes of the manifest that the installed app lacks; empty when all is well. Throws what the client throws. */
export async function checkScopes(client: WebClient): Promise<readonly string[]> {
  const { response_metadata } = await client.auth.test()
  const granted = new Set(response_metadata?.scopes)
  return scopes.filter((scope) => !granted.has(scope))
}
