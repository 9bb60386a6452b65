import { answers } from './answers/case.ts'
import { edge } from './edge/case.ts'
import { match } from './match/case.ts'
import { pix } from './pix/case.ts'

/** What `npm run bench` measures; each case prints its own table, every figure beside a peer's of the same run. */
const cases: Readonly<Record<string, () => Promise<void>>> = { edge, pix, answers, match }

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const unknown = asked.filter((name) => !Object.hasOwn(cases, name))
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${Object.keys(cases).join(', ')}.`)
  process.exitCode = 2
} else {
  for (const [name, run] of Object.entries(cases)) {
    if (asked.length === 0 || asked.includes(name)) await run()
  }
}
