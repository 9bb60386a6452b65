import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { explain } from '#bot/answer/explain.ts'
import { answerLine } from '#bot/answer/json-lines.ts'
import { loadKnowledge } from '#bot/answer/load-knowledge.ts'
import { reply } from '#bot/answer/reply.ts'

const usage =
  'Usage: npm run ask -- "QUESTION"   or   npm run --silent ask -- --jsonl   (lines {"id","text"} on standard input)'

/** `npm run ask`: what the answering line makes of a message, without a model; no database, no Redis. */
const asked = readArguments(process.argv.slice(2))
if (!asked) {
  console.error(usage)
  process.exitCode = 2
} else if (asked.jsonl) {
  const knowledge = await loadKnowledge()
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answerLine(line, knowledge))}\n`)
  }
} else {
  for (const line of explain(reply({ texts: asked.texts }, await loadKnowledge()))) console.log(line)
}

function readArguments(args: readonly string[]): { jsonl: boolean; texts: readonly string[] } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { jsonl: { type: 'boolean', default: false } },
    })
    const texts = positionals.filter((text) => text.trim() !== '')
    return values.jsonl === texts.length > 0 ? undefined : { jsonl: values.jsonl, texts }
  } catch {
    return undefined
  }
}
