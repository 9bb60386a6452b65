import { reportItems } from '#bot/pix/item-report.ts'
import { loadItems } from '#prompts/pix/bank.ts'

/** `npm run pix:items`: how the self-assessment's items cover the frame, and which ones to look at again. */
const { coverage, faults } = reportItems(loadItems())
console.table(
  coverage.map(({ competence, items, levels, topics, pictures }) => ({
    competence,
    items,
    'levels 1-7': levels.join(' '),
    topics,
    pictures,
  })),
)
console.log(`${coverage.reduce((sum, { items }) => sum + items, 0)} items, ${faults.length} to look at`)
for (const fault of faults) console.log(`- ${fault}`)
process.exitCode = faults.length > 0 ? 1 : 0
