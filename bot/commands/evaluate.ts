import { evaluate } from '#bot/answer/evaluate.ts'
import { loadKnowledge } from '#bot/answer/load-knowledge.ts'

/** `npm run evaluate -- SET.jsonl`: how well the answering line does on a labelled set. */
const { code, lines } = await evaluate(process.argv.slice(2), loadKnowledge)
for (const line of lines) (code === 0 ? console.log : console.error)(line)
process.exitCode = code
