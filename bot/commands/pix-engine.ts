import { createInterface } from 'node:readline'
import { createEngineLines } from '#bot/pix/engine-lines.ts'

/** `npm run --silent pix:engine`: the adaptive engine over JSON lines, for simulation and for any outside bank. */
const answer = createEngineLines()
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answer(line))}\n`)
}
