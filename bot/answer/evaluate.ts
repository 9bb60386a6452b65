import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Knowledge } from '#workflows/answer/line/knowledge.ts'
import { compare } from './compare.ts'
import { disturb } from './disturb.ts'
import { type Result, resultOf, resultSchema } from './json-lines.ts'
import { LabelFault, type Labelled, readLabelled, readLines } from './labelled.ts'
import { comparisonLines, reportLines } from './report-lines.ts'
import { isRouted, type Pair, score } from './score.ts'

/** What to print, and the exit code: 0 measured, 2 wrong arguments or files. */
export interface Evaluated {
  readonly code: 0 | 2
  readonly lines: readonly string[]
}

const usage =
  'Usage: npm run evaluate -- SET.jsonl [--against RUN.jsonl] [--out RUN.jsonl] [--typos 0.05 [--seed 1]] [--wrong]'

/**
 * Scores the line on a labelled set; `--out` keeps the run, `--against` compares with one that was kept, `--typos`
 * disturbs that share of the letters, `--wrong` lists the ids that went elsewhere.
 */
export async function evaluate(args: readonly string[], knowledge: () => Promise<Knowledge>): Promise<Evaluated> {
  const asked = readArguments(args)
  if (!asked) return { code: 2, lines: [usage] }
  const read = orWhy(() => ({
    labels: readLabelled(readFileSync(asked.file, 'utf8')),
    other: asked.against === undefined ? [] : readRun(readFileSync(asked.against, 'utf8')),
  }))
  if (typeof read === 'string') return { code: 2, lines: [read] }
  const pairs = run(read.labels, await knowledge(), asked)
  const kept = orWhy(() => asked.out === undefined || keep(asked.out, pairs))
  if (typeof kept === 'string') return { code: 2, lines: [kept] }
  const wrong = pairs.filter((pair) => !isRouted(pair))
  return {
    code: 0,
    lines: [
      `${pairs.length} messages${asked.typos > 0 ? `, ${asked.typos * 100} % of the letters disturbed, seed ${asked.seed}` : ''}`,
      ...reportLines(score(pairs)),
      ...(asked.against === undefined ? [] : comparisonLines(compare(pairs, read.other))),
      ...(asked.wrong
        ? ['', ...wrong.map(({ label, result }) => `${label.id}: ${label.route} -> ${result.route}`)]
        : []),
    ],
  }
}

interface Arguments {
  readonly file: string
  readonly against: string | undefined
  readonly out: string | undefined
  readonly typos: number
  readonly seed: number
  readonly wrong: boolean
}

function readArguments(args: readonly string[]): Arguments | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        against: { type: 'string' },
        out: { type: 'string' },
        typos: { type: 'string', default: '0' },
        seed: { type: 'string', default: '1' },
        wrong: { type: 'boolean', default: false },
      },
    })
    const [file, ...others] = positionals
    const [typos, seed] = [Number(values.typos), Number(values.seed)]
    const isRight = others.length === 0 && typos >= 0 && typos <= 1 && Number.isInteger(seed)
    return file === undefined || !isRight
      ? undefined
      : { file, against: values.against, out: values.out, typos, seed, wrong: values.wrong }
  } catch {
    return undefined
  }
}

/** The value, or the sentence that says which file or line is wrong. */
function orWhy<T>(read: () => T): T | string {
  try {
    return read()
  } catch (error) {
    if (error instanceof LabelFault) return `The file cannot be read: ${error.message}.`
    if (error instanceof Error && 'path' in error && 'code' in error)
      return `${String(error.path)}: ${String(error.code)}.`
    throw error
  }
}

function readRun(text: string): readonly Result[] {
  return readLines(text, (value) => resultSchema.safeParse(value))
}

function run(labels: readonly Labelled[], knowledge: Knowledge, { typos, seed }: Arguments): readonly Pair[] {
  return labels.map((label, index) => {
    const text = typos > 0 ? disturb(label.text, typos, seed * 100_003 + index) : label.text
    return { label: { ...label, text }, result: resultOf({ id: label.id, text }, knowledge) }
  })
}

function keep(path: string, pairs: readonly Pair[]): true {
  writeFileSync(path, pairs.map(({ result }) => `${JSON.stringify(result)}\n`).join(''))
  return true
}
