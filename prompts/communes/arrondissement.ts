import type { Commune } from '#workflows/understand/commune.ts'
import type { NameIndex } from './name-index.ts'

/** "Paris 13e", "Lyon 3", "le 1er arrondissement de Marseille"; "Marseille 13" may also mean the département. */
export function arrondissement(tokens: readonly string[], names: NameIndex): readonly Commune[] {
  const city = tokens.find((token) => cities.has(token))
  const [match, ...others] = tokens
    .flatMap((token) => /^(\d{1,2})(er|e|eme|ieme|nd|me)?$/.exec(token) ?? [])
    .slice(0, 2)
  const number = others[0] ?? match
  if (city === undefined || number === undefined || !onlySays(tokens, city)) return []
  const digits = String(Number.parseInt(number, 10))
  const found = names.whole([city, digits === '1' ? '1er' : `${digits}e`])
  return city === 'marseille' && tokens.includes('13') ? [...found, ...names.whole([city])] : found
}

const cities: ReadonlySet<string> = new Set(['paris', 'lyon', 'marseille'])
const around: ReadonlySet<string> = new Set(
  'arrondissement arrondissements arrdt arr le la dans du de a e er eme ieme me'.split(' '),
)

function onlySays(tokens: readonly string[], city: string): boolean {
  return tokens.every((token) => token === city || around.has(token) || /^\d{1,2}(?:er|e|eme|ieme|nd|me)?$/.test(token))
}
