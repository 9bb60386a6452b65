import { latency } from './latency.ts'
import { readOptions } from './options.ts'
import { storm } from './storm.ts'

/**
 * `npm run bench:relay`: 10,000 messages between citizens and advisers while everything fails; `--latency`: how long
 * they take when nothing does. Ends with 1 when a promise is broken.
 */
const asked = readOptions(process.argv.slice(2))
const say = (line: string): void => console.error(line)
const { figures, broken, stories } = asked.latency ? await latency(asked, say) : await storm(asked.storm, say)
for (const { what, seen, limit } of figures) {
  console.log(`${what.padEnd(52)} ${seen}${limit === '' ? '' : `   (limit: ${limit})`}`)
}
for (const line of broken) console.log(`BROKEN ${line}`)
for (const line of stories) console.log(`  ${line}`)
process.exitCode = broken.length > 0 ? 1 : 0
