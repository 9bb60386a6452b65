import type { Plant } from './plant.ts'

const long = (lines: number): string => Array.from({ length: lines }, (_, nth) => `  total += ${nth}`).join('\n')
const nested = Array.from({ length: 5 }, (_, depth) => `${'  '.repeat(depth + 1)}if (n > ${depth}) {`).join('\n')
const manyLines = (lines: number): string =>
  Array.from({ length: lines }, (_, nth) => `export const line${nth} = ${nth}\n`).join('')

/** Code for `bot/plants/<rule>.ts`, refused by Biome's rule of that name; the first line is ours to choose. */
const inBot: Readonly<Record<string, string>> = {
  format: 'export   const spaced = "double";',
  noBarrelFile: "export { it } from './it.ts'",
  noCommonJs: "export const got: unknown = require('./it.ts')",
  noConsole: "console.log('x')",
  noDefaultExport: 'export default 1',
  noEmptyBlockStatements: 'export function empty(): void {}',
  noEnum: 'export enum Colour { Red }',
  noEvolvingTypes: 'let evolving = []\nevolving.push(1)\nexport const got: unknown = evolving',
  noExcessiveCognitiveComplexity: `export function deep(n: number): void {\n${nested}\n${'}'.repeat(5)}\n}`,
  noExcessiveLinesPerFile: manyLines(201),
  noExcessiveLinesPerFunction: `export function long(): number {\n  let total = 0\n${long(41)}\n  return total\n}`,
  noExplicitAny: 'export const it: any = 1',
  noExportedImports: "import { it } from './it.ts'\nexport { it }",
  noImplicitAnyLet: 'export let it',
  noImportCycles: "import { other } from './cycle.ts'\nexport const one: unknown = () => other",
  noInferrableTypes: 'export function go(it: number = 1): number {\n  return it\n}',
  noMultiAssign: 'let a = 1\nlet b = 2\na = b = 3\nexport const got: unknown = [a, b]',
  noNamespace: 'export namespace Old { export const it = 1 }',
  noNonNullAssertion: 'export const last = (list: readonly number[]): number => list.at(-1)!',
  noParameterAssign: 'export function set(it: number): number {\n  it = 1\n  return it\n}',
  noParameterProperties: 'export class Old {\n  constructor(readonly it: number) {}\n}',
  noParametersOnlyUsedInRecursion:
    'export function down(n: number, unused: number): number {\n  return n > 0 ? down(n - 1, unused) : 0\n}',
  noReExportAll: "export * from './it.ts'",
  noSubstr: "export const it = 'x'.substr(1)",
  noTsIgnore: '// @ts-ignore\nexport const it: number = 1',
  noUnassignedVariables: 'let it: number | undefined\nexport const got = (): number | undefined => it',
  noUndeclaredVariables: 'export const got: unknown = nowhere',
  noUnusedFunctionParameters: 'export function take(it: number): number {\n  return 1\n}',
  noUnusedImports: "import { it } from './it.ts'",
  noUnusedVariables: 'const it = 1',
  noUselessCatchBinding:
    'export function go(): number {\n  try {\n    return 1\n  } catch (error) {\n    return 2\n  }\n}',
  noUselessElse:
    'export function go(it: boolean): number {\n  if (it) {\n    return 1\n  } else {\n    return 2\n  }\n}',
  noUselessReturn: 'export function go(it: () => void): void {\n  it()\n  return\n}',
  noUselessStringConcat: "export const it = 'a' + 'b'",
  noVar: 'export var it = 1',
  noYodaExpression: 'export const it = (n: number): boolean => 1 === n',
  useArrayLiterals: 'export const it = new Array(1, 2)',
  useAsConstAssertion: "export const it = 'x' as 'x'",
  useAtIndex: 'export const it = (list: readonly number[]): unknown => list[list.length - 1]',
  useCollapsedElseIf:
    'export function go(n: number): string {\n  let it = ""\n  if (n > 1) {\n    it = "a"\n  } else {\n    if (n > 0) it = "b"\n  }\n  return it\n}',
  useCollapsedIf:
    'export function go(n: number, f: () => void): void {\n  if (n > 1) {\n    if (n > 2) {\n      f()\n    }\n  }\n}',
  useConsistentArrayType: 'export const it: Array<number> = []',
  useDefaultParameterLast: 'export const it = (a = 1, b: number): number => a + b',
  useErrorCause:
    'export function go(f: () => void): void {\n  try {\n    f()\n  } catch (error) {\n    throw new Error("x")\n  }\n}',
  useErrorMessage: 'export const it = (): never => {\n  throw new Error()\n}',
  useExportType: "import type { It } from './it.ts'\nexport { It }",
  useForOf:
    'export function go(list: readonly number[], f: (n: unknown) => void): void {\n  for (let i = 0; i < list.length; i++) {\n    f(list[i])\n  }\n}',
  useImportExtensions: "import { it } from './it'\nexport const got: unknown = it",
  useImportType: "import { It } from './it.ts'\nexport const got: It = 1",
  useJsonImportAttributes: "import it from './it.json'\nexport const got: unknown = it",
  useMaxParams: 'export const it = (a: 1, b: 2, c: 3, d: 4, e: 5, f: 6): unknown => [a, b, c, d, e, f]',
  useNodejsImportProtocol: "import { join } from 'path'\nexport const got: unknown = join",
  useNumberNamespace: "export const it = parseInt('1', 10)",
  useNumberToFixedDigitsArgument: 'export const it = (1).toFixed()',
  useObjectSpread: 'export const it = (from: object): object => Object.assign({}, from)',
  useReadonlyClassProperties: 'export class Old {\n  private it = 1\n  get(): number {\n    return this.it\n  }\n}',
  useShorthandAssign: 'export let it = 1\nit = it + 1',
  useShorthandFunctionType: 'export interface Call {\n  (): void\n}',
  useSingleVarDeclarator: 'const a = 1, b = 2\nexport const got: unknown = [a, b]',
  useStaticResponseMethods: 'export const it = new Response(JSON.stringify({}))',
  useTemplate: 'export const it = (name: string): string => "a " + name + " b"',
  useThrowNewError: "export const it = (): never => {\n  throw Error('x')\n}",
  useThrowOnlyError: "export const it = (): never => {\n  throw 'x'\n}",
  useTrimStartEnd: "export const it = 'x'.trimLeft()",
  useWhile: 'export function go(f: () => boolean): void {\n  for (; f(); ) {\n    f()\n  }\n}',
}

const kebab = (rule: string): string => rule.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The language we allow ourselves: every rule of biome.json, on the line it is there to refuse. */
export const languagePlants: readonly Plant[] = [
  ...Object.entries(inBot).map(([rule, code]) => ({
    at: `bot/plants/${kebab(rule)}.ts`,
    code: `${code}\n`,
    rule: `biome ${rule}`,
  })),
  {
    at: 'bot/plants/index-key.tsx',
    code: 'export const List = (all: string[]): unknown => all.map((it, nth) => <p key={nth}>{it}</p>)\n',
    rule: 'biome noArrayIndexKey',
  },
  { at: 'bot/plants/BadName.ts', code: 'export const it = 1\n', rule: 'biome useFilenamingConvention' },
  { at: 'tests/plants/long.test.ts', code: manyLines(401), rule: 'biome noExcessiveLinesPerFile' },
  ...['it.only', 'describe.only', 'test.only'].map((only, nth) => ({
    at: `tests/plants/only-${nth}.test.ts`,
    code: `${only}('x', () => {\n  go()\n})\n`,
    rule: 'biome noFocusedTests',
  })),
  ...['it.skip', 'describe.skip', 'test.skip'].map((skip, nth) => ({
    at: `tests/plants/skip-${nth}.test.ts`,
    code: `${skip}('x', () => {\n  go()\n})\n`,
    rule: 'biome noSkippedTests',
  })),
  { at: 'bot/plants/unused.ts', code: 'export function f(): void {\n  const it = 1\n}\n', rule: 'tsc TS6133' },
  { at: 'bot/plants/index.ts', code: 'export const it = (l: number[]): number => l[0]\n', rule: 'tsc TS2322' },
]
