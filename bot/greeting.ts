import type { Config } from './config.ts'

/** What the program says once it answers: one address, and one line on what is embedded and how to replace it, and what is missing. */
export function greet(
  config: Config,
  url: string,
  { missingScopes, redisAnswers }: { readonly missingScopes: readonly string[]; readonly redisAnswers: boolean },
): string {
  const embedded = [
    ...(config.mode === 'sandbox'
      ? ['Telegram and Slack are emulated (set TELEGRAM_BOT_TOKEN and the SLACK_ tokens for the real ones)']
      : []),
    ...(config.databaseUrl ? [] : ['PostgreSQL is PGlite (DATABASE_URL for a server)']),
    ...(config.redisUrl ? [] : ['Redis is private (REDIS_URL for another)']),
    ...(config.keysProtectNothing ? ['keys made here protect nothing (PASSERELLE_KEYS)'] : []),
  ]
  const lines = [`Passerelle answers on ${url}`]
  if (embedded.length > 0) lines.push(`Embedded, under ${config.dataDir}: ${embedded.join('; ')}.`)
  if (!redisAnswers)
    lines.push('Redis (REDIS_URL) does not answer yet: all is kept, and what must be sent again waits.')
  if (missingScopes.length > 0) {
    lines.push(`The Slack app lacks these scopes (reinstall it from the manifest): ${missingScopes.join(', ')}.`)
  }
  return lines.join('\n')
}
