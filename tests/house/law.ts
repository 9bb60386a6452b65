import { stringsOf } from './strings-of.ts'

/** A source file of a room: its path from the root, and its text. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** A breach of a rule that no linter can tell, in words that say what to do. */
export type Breach = string

/** The top of the project, fixed by its owner, beside the usual tool files (those that begin with a dot pass). */
const top = [
  ...['bot', 'handlers', 'workflows', 'prompts', 'tests', 'package.json', 'README.md'],
  ...['package-lock.json', 'tsconfig.json', 'vitest.config.ts', 'biome.json', 'knip.json', 'LICENSE', 'node_modules'],
]

/** Nothing else at the top of the project. */
export function strangersAtTheTop(names: readonly string[]): readonly Breach[] {
  return names
    .filter((name) => !name.startsWith('.') && !top.includes(name))
    .map((name) => `${name}: the top level is fixed; its room is one of bot, handlers, workflows, prompts, tests.`)
}

const vague = /^(utils?|helpers?|services?|common|shared|misc|lib)(\.|$)/

/** No folder or file whose name says nothing, and folders in kebab-case (Biome sees to the files). */
export function vagueNames(paths: readonly string[]): readonly Breach[] {
  return paths.flatMap((path) => {
    const parts = path.split('/')
    const nothing = parts.find((part) => vague.test(part))
    if (nothing !== undefined) return [`${path}: "${nothing}" says nothing; name it for the one thing it holds.`]
    const odd = parts.slice(0, -1).find((part) => !/^[a-z0-9-]+$/.test(part))
    return odd === undefined ? [] : [`${path}: the folder "${odd}" is not in kebab-case.`]
  })
}

/**
 * Where French is at home: the words, what understands or checks those of people and models (vocabulary, never a sentence
 * to say), the tests, and the sandbox's invented people and page.
 */
const french = /^(prompts|tests|workflows\/understand|workflows\/answer\/(guards|retrieve|verify)|bot\/sandbox)\//
const accents = /[àâäçéèêëîïôöùûüÿœæ]/gi
const words =
  /(?:^|[\s'’])(?:à|où|le|la|les|une|des|du|vous|votre|vos|nous|pour|avec|est|sont|pas|que|qui|sur|dans|cette|merci|veuillez)(?=[\s'’,.!?]|$)/g

/** No French sentence outside prompts: a message is a name and parameters. */
export function frenchOutsidePrompts({ path, text }: Source): readonly Breach[] {
  if (french.test(path)) return []
  return stringsOf(text)
    .filter((literal) => isFrench(literal.text))
    .map(
      ({ text: said, line }) =>
        `${path}:${line}: "${said.slice(0, 60)}" belongs to prompts; here, give its name and parameters.`,
    )
}

/** A word with an accent (a list of letters is none), or two small words (a capital inside is a name: La Poste). */
function isFrench(text: string): boolean {
  const started = text.charAt(0).toLowerCase() + text.slice(1)
  const accented = text
    .split(/[^\p{L}]+/u)
    .some((word) => /^[a-z]{2,}$/i.test(word.replace(accents, '')) && !/^[a-z]+$/i.test(word))
  return accented || (started.match(words) ?? []).length > 1
}

const silencer = /(?:biome-ignore|oxlint-disable|eslint-disable|@ts-expect-error|@ts-nocheck)[^\n]*/g

/** Tried in order; the first that a comment meets is told. */
const refusals: readonly (readonly [RegExp, string])[] = [
  [
    /noRestrictedImports|noRestrictedGlobals|noImportCycles|lint\/plugin|no-restricted-/,
    'a room rule is never silenced; move the line to the room where it is allowed.',
  ],
  [
    /-disable(?:-next-line|-line)?\s*(?:--|\*\/|$)|biome-ignore(?:-\w+)? lint\s*:|@ts-nocheck/,
    'name the one rule to silence.',
  ],
  [
    /-disable\s|biome-ignore-(?!all lint\/style\/noExcessiveLinesPerFile:)/,
    'silence one line, not the whole file (only its length may be excused so).',
  ],
  [/^(?!.*(?:: | -- |@ts-expect-error ).{10})/, 'say why (": because…" for Biome, "-- because…" for oxlint).'],
]

/** A guard may be silenced on one line, by name and with a reason; a room rule never. */
export function silencedGuards({ path, text }: Source): readonly Breach[] {
  if (path.startsWith('tests/house/')) return []
  return [...text.matchAll(silencer)].flatMap(({ 0: comment, index }) => {
    const says = refusals.find(([pattern]) => pattern.test(comment))?.[1]
    return says === undefined ? [] : [`${path}:${text.slice(0, index).split('\n').length}: ${says}`]
  })
}
