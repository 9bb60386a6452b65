import type { Labelled } from '#bot/answer/labelled.ts'
import { resultOf } from '#bot/answer/json-lines.ts'
import { loadSources, warmKnowledge } from '#bot/answer/load-knowledge.ts'
import { engines } from './engines.ts'

/**
 * Milliseconds a message for the whole line over 500 sheets (those that exist, some of them twice), beside what a
 * fuzzy search alone takes over the same; and the seconds it takes to learn them.
 */
export async function pace(labels: readonly Labelled[]): Promise<void> {
  const sources = await loadSources()
  const more = sources.sheets.slice(0, Math.max(0, many - sources.sheets.length))
  const sheets = [...sources.sheets, ...more.map((sheet) => ({ ...sheet, id: `${sheet.id}-again` }))]
  const began = performance.now()
  const knowledge = warmKnowledge({ ...sources, sheets })
  const learnt = performance.now() - began
  const peer = engines.find(({ name }) => name === peerName)?.create(sheets, sources.everyday)
  const line = timesOf(labels, ({ id, text }) => resultOf({ id, text }, knowledge))
  const search = timesOf(labels, ({ text }) => peer?.(text))
  console.log(`learning ${sheets.length} sheets: ${(learnt / 1000).toFixed(1)} s`)
  console.table([
    { what: `the whole line, ${sheets.length} sheets`, ...line, 'limit of the 99th': limit },
    { what: peerName, ...search },
  ])
}

const many = 500
/** Milliseconds. */
const limit = 300
const peerName = 'minisearch, stems, fuzzy'

function timesOf(labels: readonly Labelled[], work: (label: Labelled) => unknown): Record<'median' | '99th', string> {
  const times = labels.map((label) => {
    const began = performance.now()
    work(label)
    return performance.now() - began
  })
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number): string => `${(sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)} ms`
  return { median: at(0.5), '99th': at(0.99) }
}
