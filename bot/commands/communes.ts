import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Import } from '#bot/communes/import-communes.ts'
import { importCommunes } from '#bot/communes/import-communes.ts'
import type { Commune } from '#workflows/understand/commune.ts'
import { readAsked, writeAsked } from '../asked-files.ts'
import { loadTable } from '#prompts/communes/load-table.ts'

/** What the command was asked to do, in words for a terminal, and its exit code: 0 done, 2 wrong arguments or file. */
export interface CommandResult {
  readonly code: 0 | 2
  readonly lines: readonly string[]
}

const usage =
  'Usage: npm run communes -- FILE [--data DIRECTORY]   (FILE: La Poste\'s "Base officielle des codes postaux")'

/** Imports La Poste's official file into `communes.json` of the data directory (`.data` unless told otherwise). */
export function communesCommand(args: readonly string[]): CommandResult {
  const asked = readArguments(args)
  if (!asked) return refused(usage)
  const bytes = readAsked(asked.file)
  if (typeof bytes === 'string') return refused(bytes)
  const result = importCommunes(decode(bytes))
  if (result.read === 'nothing') return refused(`${asked.file} is not La Poste's file: ${result.why}.`)
  const target = join(asked.data, 'communes.json')
  const fault = writeAsked(target, (path) => {
    mkdirSync(asked.data, { recursive: true })
    writeFileSync(path, JSON.stringify(result.imported))
  })
  return fault === undefined ? { code: 0, lines: report(result, target) } : refused(fault)
}

function refused(line: string): CommandResult {
  return { code: 2, lines: [line] }
}

function readArguments(args: readonly string[]): { readonly file: string; readonly data: string } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { data: { type: 'string', default: '.data' } },
    })
    const [file, ...others] = positionals
    return file === undefined || others.length > 0 ? undefined : { file, data: values.data }
  } catch {
    return undefined
  }
}

/** The file is published in UTF-8 and, by some sites, in Latin-1. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const shown = 10

function report(result: Extract<Import, { read: 'file' }>, target: string): readonly string[] {
  const { communes } = loadTable(target, dirname(target))
  const codes = new Set(communes.map(({ code }) => code))
  const former = Object.keys(result.imported.positions).filter((code) => !codes.has(code))
  const estimated = communes.filter(({ exact }) => !exact)
  const { rejected } = result
  return [
    `${result.rows} rows read, ${result.withoutPosition} of them without a position, ${rejected.length} rejected.`,
    ...rejected.slice(0, shown).map(({ line, why }) => `  line ${line}: ${why}`),
    ...(rejected.length > shown ? [`  and ${rejected.length - shown} more`] : []),
    `${former.length} codes are of former communes or unknown today, and are only used for names and postal codes.`,
    `${communes.length - estimated.length} of ${communes.length} communes now have an exact position.`,
    ...(estimated.length > 0 ? [`Still estimated from their neighbours: ${named(estimated)}.`] : []),
    `Written to ${target}.`,
  ]
}

function named(communes: readonly Commune[]): string {
  const names = communes.slice(0, shown).map(({ name, code }) => `${name} (${code})`)
  return [...names, ...(communes.length > shown ? [`${communes.length - shown} more`] : [])].join(', ')
}

if (import.meta.main) {
  const { code, lines } = communesCommand(process.argv.slice(2))
  const stream = code === 0 ? process.stdout : process.stderr
  stream.write(`${lines.join('\n')}\n`)
  process.exitCode = code
}
