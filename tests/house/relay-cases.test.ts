import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

test('each of the 88 relay cases is a test named by its number, or stands in the README with why it cannot occur', () => {
  const sources = globSync('tests/**/*.{test,faults}.ts', { cwd: root }).map((file) =>
    readFileSync(join(root, file), 'utf8'),
  )
  const proved = new Set(sources.flatMap(numbersIn))
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const impossible = [...readme.matchAll(/^- \*\*Case (\d+)\*\*/gm)].map(([, number]) => Number(number))

  const every = Array.from({ length: 88 }, (_, index) => index + 1)
  expect(every.filter((number) => !(proved.has(number) || impossible.includes(number)))).toEqual([])
})

/** « case 4: … », « cases 4 and 5: … », « cases 38, 39 and 40: … », « … (66, 67) », « … (54) » in titles. */
function numbersIn(source: string): readonly number[] {
  const titles = [
    ...source.matchAll(/(?:test|it|describe|browserTest)(?:\.\w+)*(?:\([^)]*\))?\(\s*(['"`])([\s\S]*?)\1/g),
  ].map(([, , title = '']) => title)
  return titles.flatMap((title) =>
    [...title.matchAll(/\bcases? ((?:\d+(?:, | and )?)+)/g)].flatMap(([, list = '']) =>
      (list.match(/\d+/g) ?? []).map(Number),
    ),
  )
}
