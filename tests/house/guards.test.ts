import { beforeAll, describe, expect, it } from 'vitest'
import type { Refusal } from './refusals.ts'
import { deadCodePlants, deadCodeUser } from './plants/dead-code.ts'
import { languagePlants } from './plants/language.ts'
import { roomPlants } from './plants/rooms.ts'
import { typePlants } from './plants/types.ts'
import { plantTree } from './planted-tree.ts'
import { refusals } from './refusals.ts'

const plants = [...roomPlants, ...languagePlants, ...typePlants, ...deadCodePlants]

const manifest = JSON.stringify({
  name: 'planted',
  type: 'module',
  imports: Object.fromEntries(
    ['bot', 'handlers', 'workflows', 'prompts', 'tests'].map((room) => [`#${room}/*`, `./${room}/*`]),
  ),
  dependencies: { openai: '7.0.0' },
})

const ground = new Map([
  ['package.json', manifest],
  ['bot/main.ts', deadCodeUser],
  ['bot/plants/it.ts', 'export const it = 1\nexport type It = number\n'],
  ['bot/plants/it.json', '{}\n'],
  ['bot/plants/cycle.ts', "import { one } from './no-import-cycles.ts'\nexport const other: unknown = () => one\n"],
  ['prompts/rich.ts', 'export const plain = 1\n'],
  ['workflows/application.ts', 'export const fields = 1\n'],
])

let refused: readonly Refusal[] = []

beforeAll(async () => {
  await using tree = await plantTree(new Map([...ground, ...plants.map(({ at, code }) => [at, code] as const)]))
  refused = await refusals(tree)
}, 120_000)

describe('Each guard refuses the line it is there for', () => {
  for (const { at, rule, says = '' } of plants) {
    it(`${rule}: ${at}${says && `, saying "${says}"`}`, () => {
      const here = refused.filter(({ file }) => file === at)
      expect(here.map((refusal) => refusal.rule)).toContain(rule)
      expect(here.filter((refusal) => refusal.rule === rule).map((refusal) => refusal.says)).toSatisfy(
        (sentences: readonly string[]) => sentences.some((sentence) => sentence.includes(says)),
      )
    })
  }

  it('knip dependencies: a package that nothing imports', () => {
    expect(refused).toContainEqual({ file: 'package.json', rule: 'knip dependencies', says: 'openai' })
  })
})
