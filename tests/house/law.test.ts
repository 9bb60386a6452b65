import { readdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Source } from './law.ts'
import { frenchOutsidePrompts, silencedGuards, strangersAtTheTop, vagueNames } from './law.ts'
import { stringsOf } from './strings-of.ts'

const project = resolve(import.meta.dirname, '../..')
const rooms = ['bot', 'handlers', 'workflows', 'prompts', 'tests']

describe('The house keeps what no linter can tell', () => {
  let paths: readonly string[] = []
  let sources: readonly Source[] = []

  beforeAll(async () => {
    const found = await Promise.all(rooms.map((room) => filesOf(room)))
    paths = found.flat()
    const code = paths.filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    sources = await Promise.all(
      code.map(async (path) => ({ path, text: await readFile(resolve(project, path), 'utf8') })),
    )
  })

  it('has nothing but its five rooms and its tools at the top', async () => {
    expect(strangersAtTheTop(await readdir(project))).toEqual([])
  })

  it('names every folder and file for what it holds', () => {
    expect(paths.length).toBeGreaterThan(50)
    expect(vagueNames(paths)).toEqual([])
  })

  it('keeps its French in prompts', () => {
    expect(sources.flatMap(frenchOutsidePrompts)).toEqual([])
  })

  it('silences no guard without a reason, and no room rule at all', () => {
    expect(sources.flatMap(silencedGuards)).toEqual([])
  })
})

describe('Each of these rules was seen red', () => {
  it.each(['src', 'docs', 'Dockerfile', 'lib', 'index.ts'])('%s at the top', (name) => {
    expect(strangersAtTheTop(['bot', '.github', name])).toEqual([expect.stringContaining('the top level is fixed')])
  })

  it.each([
    'bot/utils/clock.ts',
    'handlers/telegram/helpers.ts',
    'workflows/services/apply.ts',
    'prompts/common/words.ts',
    'bot/shared/a.ts',
    'tests/helper/a.ts',
  ])('the name %s', (path) => {
    expect(vagueNames([path])).toEqual([expect.stringContaining('says nothing')])
  })

  it('a folder not in kebab-case', () => {
    expect(vagueNames(['bot/deadLetters/a.ts'])).toEqual([expect.stringContaining('not in kebab-case')])
  })

  it.each([
    "say('Votre dossier est complet')",
    'say("Dossier envoyé")',
    "say('Dossier à la relecture')",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the planted line is a template
    'say(`Bonjour ${name}, merci pour votre message`)',
    "const it = /'/.test(x) ? 'Réessayez' : ''",
    "// it's\nsay('Nous avons bien noté la réponse')",
  ])('the sentence of %s', (text) => {
    expect(frenchOutsidePrompts({ path: 'handlers/telegram/a.ts', text })).toEqual([
      expect.stringContaining('belongs to prompts'),
    ])
  })

  it.each([
    ['handlers/a.ts', '// Réponse à la demande de la personne\nconst it = 1'],
    ['handlers/a.ts', "const column = 'situation'"],
    ['handlers/a.ts', "throw new Error('The pass is not for the machine')"],
    ['handlers/a.ts', 'const same = /é/u'],
    ['bot/views/a.ts', "const letters = 'àâäçéèê-œ'"],
    ['bot/a.ts', "const usage = 'FILE is the Base des codes of La Poste'"],
    ['prompts/copy/a.ts', "say('Votre dossier est complet')"],
    ['workflows/understand/a.ts', "const no = 'pas de réponse'"],
    ['workflows/answer/guards/a.ts', "const cues = 'il me frappe|il me menace'"],
  ])('but not in %s: %s', (path, text) => {
    expect(frenchOutsidePrompts({ path, text })).toEqual([])
  })

  it.each([
    ['// biome-ignore lint/style/noRestrictedImports: only this once', 'a room rule is never silenced'],
    ['// oxlint-disable-next-line no-restricted-imports -- only this once', 'a room rule is never silenced'],
    ['// biome-ignore lint/plugin: only this once', 'a room rule is never silenced'],
    ['// biome-ignore lint: only this once', 'name the one rule'],
    ['/* oxlint-disable */', 'name the one rule'],
    ['// @ts-nocheck', 'name the one rule'],
    ['/* oxlint-disable typescript/no-unsafe-return -- the library has no types */', 'silence one line'],
    ['// biome-ignore-all lint/suspicious/noExplicitAny: the library has no types', 'silence one line'],
    ['// oxlint-disable-next-line typescript/unbound-method', 'say why'],
    ['// biome-ignore lint/style/useTemplate: x', 'say why'],
    ['// @ts-expect-error', 'say why'],
  ])('%s', (text, says) => {
    expect(silencedGuards({ path: 'bot/a.ts', text })).toEqual([expect.stringContaining(says)])
  })

  it.each([
    '// biome-ignore lint/suspicious/noThenProperty: never awaited',
    '// oxlint-disable-next-line typescript/unbound-method -- bound by its own constructor',
    '// @ts-expect-error the types of this version forget the field',
    '// biome-ignore-all lint/style/noExcessiveLinesPerFile: one table, read as a whole',
  ])('but not %s', (text) => {
    expect(silencedGuards({ path: 'bot/a.ts', text })).toEqual([])
  })
})

describe('The reader of strings', () => {
  it('sees the words of literals and templates, with their lines', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source read holds a template
    const source = "const a = 'one'\nconst b = `two ${c('x')} three`\nconst d = /'/.exec(\"four\")"
    expect(stringsOf(source)).toEqual([
      { text: 'one', line: 1 },
      { text: 'two  …  three', line: 2 },
      { text: 'four', line: 3 },
    ])
  })

  it('passes over comments', () => {
    expect(stringsOf("/* it's 'one' */ // 'two'\n/** don't */")).toEqual([])
  })
})

async function filesOf(room: string): Promise<string[]> {
  const entries = await readdir(resolve(project, room), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => resolve(entry.parentPath, entry.name).slice(project.length + 1))
}
