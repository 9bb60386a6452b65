// `npm run check`: every guard at once on two cores, silent about what is well.
import { spawn } from 'node:child_process'
import { availableParallelism, totalmem } from 'node:os'

/** What tsc found of files that have not changed since. */
const known = 'node_modules/.cache/types.tsbuildinfo'

/** In an order by which two cores end together. */
const guards = [
  { name: 'knip', says: 'dead code', run: ['knip/bin/knip.js', '--no-progress', '--no-config-hints'] },
  {
    name: 'biome',
    says: 'format, lint, room rules',
    run: ['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=200'],
  },
  {
    name: 'tsc',
    says: 'types',
    run: ['typescript/bin/tsc', '--project', '.', '--incremental', '--tsBuildInfoFile', known],
  },
  { name: 'oxlint', says: 'promises, exhaustiveness', run: ['oxlint/bin/oxlint', '--type-aware'] },
]

/**
 * tsc and oxlint's type checker are written in Go, and spend a third of their time collecting what they drop: where there
 * is memory for it, they keep it, up to 3 GiB each.
 */
const gibibytes = Math.min(3, Math.floor(totalmem() / 2 ** 30 / 4))
const unhurried = gibibytes >= 2 ? { GOGC: 'off', GOMEMLIMIT: `${gibibytes}GiB` } : {}

const started = performance.now()
const failed = await runAll([...guards], Math.min(2, availableParallelism()))
console.log(
  `${failed === 0 ? 'check: all is well' : `check: ${failed} of ${guards.length} failed`} in ${since(started)}`,
)
process.exitCode = failed === 0 ? 0 : 1

async function runAll(waiting, lanes) {
  let failures = 0
  const lane = async () => {
    for (let guard = waiting.shift(); guard; guard = waiting.shift()) {
      if (!(await passes(guard))) failures += 1
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return failures
}

/** Prints one line, and under it what the guard had to say only if it refused. */
async function passes({ name, says, run: [script, ...args] }) {
  const start = performance.now()
  const { code, output } = await collect(process.execPath, [`node_modules/${script}`, ...args])
  const well = code === 0
  console.log(`${well ? '✓' : '✗'} ${name.padEnd(6)} ${since(start).padStart(6)}  ${says}`)
  if (!well) console.log(output.trimEnd() || `${name} ended with code ${code} and no word`)
  return well
}

function collect(program, args) {
  return new Promise((resolve) => {
    const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...unhurried, ...process.env, ...color },
    })
    const parts = []
    child.stdout.on('data', (part) => parts.push(part))
    child.stderr.on('data', (part) => parts.push(part))
    child.once('error', (error) => resolve({ code: 1, output: error.message }))
    child.once('close', (code) => resolve({ code, output: Buffer.concat(parts).toString() }))
  })
}

function since(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`
}
