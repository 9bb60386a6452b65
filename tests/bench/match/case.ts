import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCommunes } from '#prompts/communes/load.ts'
import { loadTable } from '#prompts/communes/load-table.ts'
import { readDay } from '#bot/match/cells.ts'
import { readCandidate } from '#bot/match/read-candidates.ts'
import { readRows } from '#bot/match/read-file.ts'
import { readPost } from '#bot/match/read-posts.ts'
import { type Pairs, pairsOf } from '#workflows/match/pairs.ts'
import { repairSeeker } from '#workflows/match/repair.ts'
import { shortlistsOf } from '#workflows/match/shortlists.ts'
import { chanceOf } from '../relay/chance.ts'
import { drawInstance, today, type Wish } from './instance.ts'
import { choosers, type Chosen, ours } from './choosers.ts'
import { measure } from './measure.ts'

const limits = { perPost: 5, perCandidate: 3 }

/**
 * The whole country, drawn from the population: our shortlists beside the two ways of the public programme and two
 * simple ones. `--quick`: a tenth of it. `--scales`: with 4 and 16 times as many pairs. `--everywhere`: everyone goes anywhere.
 */
export async function match(): Promise<void> {
  const quick = process.argv.includes('--quick')
  const everywhere = process.argv.includes('--everywhere')
  const wish = { candidates: quick ? 1_500 : 15_000, posts: quick ? 400 : 4_000, seed: 1, everywhere }
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-bench-'))
  console.log(`match: ${wish.candidates} candidates, ${wish.posts} posts, on ${cpus()[0]?.model ?? 'this machine'}`)
  try {
    console.table([timesOf(folder, wish, quick ? 1 : 5)])
    console.table(compare(folder))
    console.table([repairs(folder)])
    if (process.argv.includes('--scales')) console.table([2, 4].map((times) => timesOf(folder, larger(wish, times), 1)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function larger({ candidates, posts, ...rest }: Wish, times: number): Wish {
  return { ...rest, candidates: candidates * times, posts: posts * times }
}

/** The command, from its files to its file: seconds at the median, and its largest memory. */
function timesOf(folder: string, wish: Wish, runs: number): object {
  const { candidates, posts } = drawInstance(loadTable().communes, wish)
  writeFileSync(join(folder, 'c.csv'), candidates)
  writeFileSync(join(folder, 'p.csv'), posts)
  const measured = Array.from({ length: runs }, () => runOnce(folder))
  const seconds = measured.map((one) => one.seconds).toSorted((one, other) => one - other)
  const bytes = new Set(measured.map((one) => one.lists))
  return {
    candidates: wish.candidates,
    posts: wish.posts,
    seconds: (seconds[Math.floor(runs / 2)] ?? 0).toFixed(2),
    'MB at most': Math.max(...measured.map((one) => one.megabytes)).toFixed(0),
    'same bytes': bytes.size === 1,
    said: measured[0]?.said,
  }
}

function runOnce(folder: string): { seconds: number; megabytes: number; lists: string; said: string } {
  const words = ['--candidates', 'c.csv', '--posts', 'p.csv', '--out', 's.csv', '--today', today]
  const command = join(process.cwd(), 'bot/commands/match.ts')
  const began = performance.now()
  const { stderr, status } = spawnSync(process.execPath, ['--max-semi-space-size=16', command, ...words], {
    cwd: folder,
    encoding: 'utf8',
  })
  const seconds = (performance.now() - began) / 1_000
  if (status !== 0) throw new Error(`The command ended with ${status}: ${stderr}`)
  const megabytes = Number(/(\d+) MB at most/.exec(stderr)?.[1] ?? 0)
  const said = /Total fit.*/.exec(stderr)?.[0] ?? ''
  return { seconds, megabytes, said, lists: readFileSync(join(folder, 's.csv'), 'utf8') }
}

/** Each way of choosing, by the same figures. */
function compare(folder: string): readonly object[] {
  const pairs = readPairs(folder)
  const rows = [
    measure('ours', pairs, () => ours(pairs, shortlistsOf(pairs, limits))),
    ...choosers.map(({ name, choose }) => measure(name, pairs, (): Chosen => choose(pairs, limits))),
  ]
  return rows
}

/** A hundred candidates move one after the other: milliseconds from the change to the mended lists. */
function repairs(folder: string): object {
  const pairs = readPairs(folder)
  const { seating } = shortlistsOf(pairs, limits)
  const chance = chanceOf(7)
  const times = Array.from({ length: 100 }, () => {
    const person = Math.floor(chance() * pairs.seekers.length)
    const to = pairs.seekers[Math.floor(chance() * pairs.seekers.length)]
    const one = pairs.seekers[person]
    if (!one || !to) return 0
    const { land, lat, lon } = to
    const began = performance.now()
    repairSeeker(pairs, seating, person, { ...one, land, lat, lon })
    return performance.now() - began
  }).toSorted((one, other) => one - other)
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2)
  return { repairs: times.length, 'median ms': at(0.5), '99th percentile ms': at(0.99), limit: '10 ms' }
}

function readPairs(folder: string): Pairs {
  const communes = loadCommunes()
  const [people, posts] = [
    readRows(readFileSync(join(folder, 'c.csv')), ['id'], communes, readCandidate),
    readRows(readFileSync(join(folder, 'p.csv')), ['id'], communes, readPost),
  ]
  if (typeof people === 'string' || typeof posts === 'string') throw new Error('The files were drawn to be read')
  return pairsOf(people.rows, posts.rows, readDay(today) ?? 0)
}
