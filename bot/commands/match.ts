import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadCommunes } from '#prompts/communes/load.ts'
import { readDay } from '../match/cells.ts'
import { type Asked, type Done, shortlistFiles, type Summary } from '../match/shortlist-files.ts'

/** `npm run match`: shortlists of the whole country from two files alone. Exit code 0 done, 2 wrong arguments or file. */
const usage = `Usage: npm run --silent match -- --candidates FILE --posts FILE --out FILE
  [--per-post 5] [--per-candidate 3] [--edges FILE] [--fairness FILE] [--unseen FILE] [--today YYYY-MM-DD]`

function run(wanted: Asked): void {
  const began = performance.now()
  const official = join('.data', 'communes.json')
  const communes = loadCommunes(existsSync(official) ? official : undefined, existsSync('.data') ? '.data' : undefined)
  const done = shortlistFiles(wanted, communes, ({ round, pairs, fit, bound }) => {
    if (process.stderr.isTTY)
      tell(`Round ${round}: ${pairs} pairs, fit ${fit.toFixed(1)} of at most ${bound.toFixed(1)}`)
  })
  if (typeof done === 'string') refuse(done)
  else report(done, (performance.now() - began) / 1000)
}

function report({ coverage, shortlists, files }: Done, seconds: number): void {
  for (const file of files) for (const line of reportFile(file)) tell(line)
  const { reachable, shown, emptyPosts, medianKm } = coverage
  const gap = shortlists.fit === 0 ? 0 : (shortlists.bound / shortlists.fit - 1) * 100
  tell(`${shown} of the ${reachable} candidates who can reach a post are in a list: the most possible.`)
  tell(
    `${emptyPosts} posts have nobody: the fewest possible. Half of the pairs are ${medianKm.toFixed(1)} km apart or less.`,
  )
  tell(`Total fit ${shortlists.fit.toFixed(2)}, at most ${Math.max(0, gap).toFixed(3)} % below the best.`)
  tell(`${seconds.toFixed(2)} s, ${(process.resourceUsage().maxRSS / 1_024).toFixed(0)} MB at most.`)
}

function reportFile({ file, rows, rejected, remarks }: Summary): readonly string[] {
  return [
    `${file}: ${rows} rows kept, ${rejected.length} rejected${remarks.length > 0 ? `, ${remarks.length} remarks` : ''}.`,
    ...[
      ...rejected.map(({ line, why }) => `  line ${line} rejected: ${why}`),
      ...remarks.map(({ line, why }) => `  line ${line}: ${why}`),
    ],
  ]
}

function readArguments(words: readonly string[]): Asked | string {
  const values = valuesOf(words)
  if (values === undefined) return usage
  const { candidates, posts, out, edges, fairness, unseen } = values
  if (candidates === undefined || posts === undefined || out === undefined) return usage
  const [perPost, perCandidate] = [whole(values['per-post'], 50), whole(values['per-candidate'], 50)]
  if (perPost === undefined) return '--per-post takes a whole number from 1 to 50.'
  if (perCandidate === undefined) return '--per-candidate takes a whole number from 1 to 50.'
  const today = readDay(values.today ?? new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' }))
  if (typeof today !== 'number') return `--today takes a date (YYYY-MM-DD), not "${values.today}".`
  return { candidates, posts, out, edges, fairness, unseen, perPost, perCandidate, today }
}

function valuesOf(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options }).values
  } catch {
    return undefined
  }
}

const options = {
  candidates: { type: 'string' },
  posts: { type: 'string' },
  out: { type: 'string' },
  edges: { type: 'string' },
  fairness: { type: 'string' },
  unseen: { type: 'string' },
  today: { type: 'string' },
  'per-post': { type: 'string', default: '5' },
  'per-candidate': { type: 'string', default: '3' },
} as const

function whole(value: string, most: number): number | undefined {
  const number = Number(value)
  return Number.isInteger(number) && number >= 1 && number <= most ? number : undefined
}

function refuse(sentence: string): void {
  tell(sentence)
  process.exitCode = 2
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

const asked = readArguments(process.argv.slice(2))
if (typeof asked === 'string') refuse(asked)
else run(asked)
