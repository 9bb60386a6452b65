import { readdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { languagePlants } from './plants/language.ts'
import { roomPlants } from './plants/rooms.ts'
import { typePlants } from './plants/types.ts'

const plants = [...roomPlants, ...languagePlants, ...typePlants]

const level = z.union([
  z.string(),
  z.array(z.unknown()),
  z.object({ level: z.string(), options: z.unknown().optional() }),
])
const groups = z.record(z.string(), z.record(z.string(), level))
const patterns = z.object({ patterns: z.array(z.object({ group: z.array(z.string()), message: z.string() })) })
const biomeSettings = z.object({
  linter: z.object({ rules: z.object({ preset: z.string() }).and(z.record(z.string(), z.unknown())) }),
  overrides: z.array(z.object({ includes: z.array(z.string()), linter: z.object({ rules: groups }).optional() })),
})
const oxlintSettings = z.object({
  rules: z.record(z.string(), level),
  overrides: z.array(z.object({ rules: z.record(z.string(), level) })),
})

describe('No guard is trusted before it was seen red', () => {
  it('every rule that biome.json asks for has a plant', async () => {
    const { linter, overrides } = biomeSettings.parse(await settings('biome.json'))
    const { preset: _, ...rules } = linter.rules
    const asked = [groups.parse(rules), ...overrides.map((override) => override.linter?.rules ?? {})].flatMap((all) =>
      Object.values(all).flatMap(on),
    )
    expect(asked.map((rule) => `biome ${rule}`).filter(unplanted)).toEqual([])
  })

  it('every rule that .oxlintrc.json asks for has a plant', async () => {
    const { rules, overrides } = oxlintSettings.parse(await settings('.oxlintrc.json'))
    const asked = [rules, ...overrides.map((override) => override.rules)].flatMap(on)
    expect(asked.map((rule) => `oxlint ${rule.split('/').at(-1)}`).filter(unplanted)).toEqual([])
  })

  it('every sentence by which biome.json closes a room to another has a plant in that room', async () => {
    const { overrides } = biomeSettings.parse(await settings('biome.json'))
    const closed = overrides.flatMap(({ includes: [room = ''], linter }, nth) => {
      const rule = linter?.rules['style']?.['noRestrictedImports']
      const narrower = overrides.slice(nth + 1).map((override) => override.includes[0] ?? '')
      const options = patterns.safeParse(typeof rule === 'object' && 'options' in rule ? rule.options : {})
      return (options.data?.patterns ?? []).map(({ message }) => ({ room, narrower, message }))
    })
    expect(closed.length).toBeGreaterThan(50)
    expect(closed.filter((door) => !roomPlants.some((plant) => knocks(plant, door)))).toEqual([])
  })

  it('every sentence of our own rules (tests/house/rules) has a plant', async () => {
    const folder = resolve(import.meta.dirname, 'rules')
    const rules = await Promise.all((await readdir(folder)).map((name) => readFile(resolve(folder, name), 'utf8')))
    const sentences = rules.flatMap((rule) => [...rule.matchAll(/message="([^"]+)"/g)].map(([, said = '']) => said))
    expect(sentences.length).toBeGreaterThan(3)
    expect(sentences.filter((said) => !plants.some(({ says }) => says !== undefined && said.includes(says)))).toEqual(
      [],
    )
  })
})

interface Door {
  readonly room: string
  readonly narrower: readonly string[]
  readonly message: string
}

/** Whether the plant stands in the room itself (no later override takes it over) and expects the door's sentence. */
function knocks(
  { at, says }: { readonly at: string; readonly says?: string },
  { room, narrower, message }: Door,
): boolean {
  const inside = (includes: string): boolean => at.startsWith(includes.replace('**', ''))
  return inside(room) && !narrower.some(inside) && says !== undefined && message.includes(says)
}

function unplanted(rule: string): boolean {
  return !plants.some((plant) => plant.rule === rule)
}

function on(rules: Readonly<Record<string, z.infer<typeof level>>>): string[] {
  return Object.entries(rules).flatMap(([name, asked]) => (JSON.stringify(asked).includes('"off"') ? [] : [name]))
}

async function settings(name: string): Promise<unknown> {
  return JSON.parse(await readFile(resolve(import.meta.dirname, '../..', name), 'utf8'))
}
