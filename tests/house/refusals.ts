import type { PlantedTree } from './planted-tree.ts'
import { z } from 'zod'

/** What a guard refused, in its own words (`says` holds the sentence that teaches). */
export interface Refusal {
  readonly file: string
  readonly rule: string
  readonly says: string
}

/** Runs the four guards over a tree, and reads what each refused. */
export async function refusals(tree: PlantedTree): Promise<readonly Refusal[]> {
  const found = await Promise.all([biome(tree), oxlint(tree), knip(tree), tsc(tree)])
  return found.flat()
}

async function biome(tree: PlantedTree): Promise<Refusal[]> {
  const script = 'node_modules/@biomejs/biome/bin/biome'
  const { output } = await tree.run(script, 'check', '--error-on-warnings', '--max-diagnostics=none', '--colors=off')
  const heads = /^(?<file>\S+?)(?::\d+:\d+)? (?<rule>lint\/\S+|plugin|format|parse|suppressions\/\S+) .*━$/gm
  return [...output.matchAll(heads)].map(({ groups = {}, index, 0: head }, nth, all) => ({
    file: groups['file'] ?? '',
    rule: `biome ${(groups['rule'] ?? '').split('/').at(-1)}`,
    says: output.slice(index + head.length, all[nth + 1]?.index),
  }))
}

const oxlintReport = z.object({
  diagnostics: z.array(
    z.object({
      filename: z.string(),
      code: z.string().default('()'),
      message: z.string(),
      help: z.string().optional(),
    }),
  ),
})

async function oxlint(tree: PlantedTree): Promise<Refusal[]> {
  const { output } = await tree.run('node_modules/oxlint/bin/oxlint', '--type-aware', '--format=json')
  return oxlintReport.parse(JSON.parse(output)).diagnostics.map(({ filename, code, message, help = '' }) => ({
    file: filename,
    rule: `oxlint ${/\((?<rule>.*)\)/.exec(code)?.groups?.['rule'] ?? code}`.trim(),
    says: `${message} ${help}`,
  }))
}

const knipReport = z.object({ issues: z.array(z.record(z.string(), z.unknown())) })
const knipNames = z.array(z.object({ name: z.string() }))

async function knip(tree: PlantedTree): Promise<Refusal[]> {
  const { output } = await tree.run('node_modules/knip/bin/knip.js', '--no-progress', '--reporter=json')
  return knipReport
    .parse(JSON.parse(output))
    .issues.flatMap(({ file, ...kinds }) =>
      Object.entries(kinds).flatMap(([kind, names]) =>
        knipNames.parse(names).map(({ name }) => ({ file: String(file), rule: `knip ${kind}`, says: name })),
      ),
    )
}

async function tsc(tree: PlantedTree): Promise<Refusal[]> {
  const { output } = await tree.run(
    'node_modules/typescript/bin/tsc',
    '--project',
    '.',
    '--noEmit',
    '--pretty',
    'false',
  )
  const lines = /^(?<file>\S+?)\(\d+,\d+\): error (?<code>TS\d+): (?<says>.*)$/gm
  return [...output.matchAll(lines)].map(({ groups = {} }) => ({
    file: groups['file'] ?? '',
    rule: `tsc ${groups['code']}`,
    says: groups['says'] ?? '',
  }))
}
