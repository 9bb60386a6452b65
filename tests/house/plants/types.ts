import type { Plant } from './plant.ts'

const promise = 'declare const later: Promise<boolean>\n'
const anything = 'declare const it: any\n'

/** Code for `handlers/plants/<rule>.ts`, refused by oxlint's rule of that name with the help of types. */
const inHandlers: Readonly<Record<string, string>> = {
  'await-thenable': 'export const go = async (): Promise<unknown> => await 1',
  'consistent-type-assertions': 'export const it = JSON.parse("1") as number',
  'explicit-module-boundary-types': 'export function go() {\n  return 1\n}',
  'no-array-delete': 'export const go = (l: number[]): unknown => delete l[0]',
  'no-base-to-string': 'export const it = (o: { a: 1 }): string => String(o)',
  'no-deprecated': '/** @deprecated */\nconst old = 1\nexport const it = old',
  'no-duplicate-type-constituents': 'export type It = 1 | 1',
  'no-floating-promises': `${promise}export function go(): void {\n  later.then(() => 1)\n}`,
  'no-for-in-array': 'export function go(l: number[]): void {\n  for (const k in l) go([Number(k)])\n}',
  'no-implied-eval': "export const it = (): unknown => setTimeout('go()', 1)",
  'no-meaningless-void-operator': 'export const it = (f: () => void): void => void f()',
  'no-misused-promises': `${promise}export const it = (): number => (!later ? 1 : 2)`,
  'no-misused-spread': "export const it = { ...'x'.split('') , ...new Map() }",
  'no-redundant-type-constituents': "export type It = string | 'x'",
  'no-unnecessary-boolean-literal-compare': 'export const it = (b: boolean): boolean => b === true',
  'no-unnecessary-condition': 'export const it = (o: object): number => (o ? 1 : 2)',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the planted line is a template
  'no-unnecessary-template-expression': "export const it = `${'x'}`",
  'no-unnecessary-type-arguments':
    'function go<T = number>(f: T): T {\n  return f\n}\nexport const it: number = go<number>(1)',
  'no-unnecessary-type-conversion': "export const it = String('x')",
  'no-unsafe-argument': `${anything}export const got = (f: (n: number) => void): void => f(it)`,
  'no-unsafe-assignment': `${anything}export const got = it`,
  'no-unsafe-call': `${anything}export const got = (): unknown => it()`,
  'no-unsafe-member-access': `${anything}export const got = (): unknown => it.a`,
  'no-unsafe-return': `${anything}export const got = (): number => it`,
  'no-unsafe-unary-minus': 'export const it = (s: string): unknown => -s',
  'only-throw-error': "export function go(): never {\n  throw 'x'\n}",
  'prefer-nullish-coalescing': 'export const it = (o: { a: 1 } | undefined): object => o || {}',
  'prefer-promise-reject-errors': "export const it = (): Promise<never> => Promise.reject('x')",
  'require-array-sort-compare': 'export const it = (l: number[]): unknown => l.sort()',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the planted line is a template
  'restrict-template-expressions': 'export const it = (o: object): string => `${o}`',
  'return-await':
    'export async function go(f: () => Promise<number>): Promise<number> {\n  try {\n    return f()\n  } catch {\n    return 1\n  }\n}',
  'switch-exhaustiveness-check':
    "export function go(k: 'a' | 'b'): void {\n  switch (k) {\n    case 'a':\n      go('b')\n  }\n}",
  'unbound-method': 'class It {\n  a(): this {\n    return this\n  }\n}\nexport const it = new It().a',
  'use-unknown-in-catch-callback-variable': `${promise}export const it = later.catch((e: any) => e.a)`,
}

/** Promises, exhaustiveness and what types see: every rule of .oxlintrc.json, on the line it is there to refuse. */
export const typePlants: readonly Plant[] = [
  ...Object.entries(inHandlers).map(([rule, code]) => ({
    at: `handlers/plants/${rule}.ts`,
    code: `${code}\n`,
    rule: `oxlint ${rule}`,
  })),
  ...['mock', 'doMock', 'hoisted'].map((method) => ({
    at: `tests/plants/${method.toLowerCase()}.test.ts`,
    code: `import { vi } from 'vitest'\nvi.${method}('#bot/turn.ts')\n`,
    rule: 'oxlint no-restricted-vi-methods',
    says: 'No module mocking: write the double by hand and pass it in',
  })),
  {
    at: 'bot/plants/useless-disable.ts',
    code: '// oxlint-disable-next-line typescript/no-floating-promises -- nothing floats\nexport const it = 1\n',
    rule: 'oxlint',
    says: 'Unused',
  },
]
