import type { Territory } from '#prompts/copy/slack-params.ts'
import type { Communes } from '../understand/commune.ts'
import type { Perimeter } from './state.ts'

/** Every territory one can cover, régions first; the whole country has no name of its own here. */
export function territoriesOf(communes: Communes): readonly Territory[] {
  return [
    ...communes.regions.map(({ code, name }) => ({ perimeter: `region:${code}` as const, name, region: code })),
    ...communes.departements.map(({ code, name, region }) => ({
      perimeter: `departement:${code}` as const,
      name,
      region,
    })),
  ]
}

/** Whether a perimeter names a territory that exists. */
export function exists(perimeter: Perimeter, communes: Communes): boolean {
  return perimeter === 'all' || territoriesOf(communes).some((territory) => territory.perimeter === perimeter)
}
