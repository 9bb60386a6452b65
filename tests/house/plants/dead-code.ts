import type { Plant } from './plant.ts'

/** What nothing uses; `package.json` of the planted tree declares `openai`, which nothing imports. */
export const deadCodePlants: readonly Plant[] = [
  { at: 'workflows/nobody-imports-it.ts', code: 'export const it = 1\n', rule: 'knip files' },
  { at: 'workflows/half-used.ts', code: 'export const used = 1\nexport const it = 2\n', rule: 'knip exports' },
  { at: 'workflows/half-typed.ts', code: 'export const used = 1\nexport type It = 2\n', rule: 'knip types' },
  {
    at: 'handlers/undeclared.ts',
    code: "import it from 'left-pad'\nexport default it\n",
    rule: 'knip unlisted',
    says: 'left-pad',
  },
  {
    at: 'handlers/unresolved.ts',
    code: "import { it } from './nowhere.ts'\nexport const got: unknown = it\n",
    rule: 'knip unresolved',
  },
]

/** The entry file through which knip reaches the plants that must be used, if only by half. */
export const deadCodeUser = [
  "import '#handlers/undeclared.ts'",
  "import '#handlers/unresolved.ts'",
  "import { used } from '#workflows/half-used.ts'",
  "import { used as typed } from '#workflows/half-typed.ts'",
  'console.log(used, typed)',
  '',
].join('\n')
