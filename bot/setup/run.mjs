// The one door of every `npm run …`: plain JavaScript for Node 18 and newer, before anything is installed.
// It sets up what is missing, finds the right Node, and hands over to it.
import { atHand } from './at-hand.mjs'
import { runInChild } from './child.mjs'
import { installDependencies } from './dependencies.mjs'
import { hasDotEnv, ownRedisUrl } from './dot-env.mjs'
import { chooseNode } from './node.mjs'
import { ensureRedis } from './redis.mjs'

/**
 * What each command runs. `redis`: needs a Redis server; `dotEnv`: reads the owner's `.env` (never the tests);
 * `report`: says before and after what was not at hand.
 */
const commands = {
  start: { run: ['bot/main.ts'], redis: true, dotEnv: true },
  test: { run: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'default'], redis: true, report: true },
  'test:faults': {
    run: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'faults'],
    env: { FAULTS: '1' },
    redis: true,
    report: true,
  },
  check: { run: ['bot/setup/check.mjs'] },
  bench: { run: ['tests/bench/main.ts'], redis: true, report: true },
  'bench:relay': { run: ['tests/bench/relay/main.ts'], redis: true, report: true },
  communes: { run: ['bot/commands/communes.ts'], dotEnv: true },
  places: { run: ['bot/commands/places.ts'], dotEnv: true },
  ask: { run: ['bot/commands/ask.ts'] },
  evaluate: { run: ['bot/commands/evaluate.ts'] },
  'pix:items': { run: ['bot/commands/pix-items.ts'] },
  'pix:engine': { run: ['bot/commands/pix-engine.ts'] },
  // A small nursery: a third less memory for the same time.
  match: { run: ['--max-semi-space-size=16', 'bot/commands/match.ts'] },
  'pix:calibrate': { run: ['bot/commands/pix-calibrate.ts'], dotEnv: true },
  'sheets:drafts': { run: ['bot/commands/sheets-drafts.ts'], dotEnv: true },
  'keys:rotate': { run: ['bot/commands/rotate-keys.ts'], dotEnv: true },
}

const say = (line) => console.error(line)

/** Sets up, runs the command, and gives its exit code. */
async function main([name = '', ...extra]) {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new Error(`Unknown command "${name}". There are: ${Object.keys(commands).join(', ')}.`)
  const redis = command.redis && !(command.dotEnv && ownRedisUrl()) ? ensureRedis(say) : undefined
  await Promise.all([installDependencies(say), redis])
  const node = await chooseNode()
  const report = command.report ? atHand() : []
  report.forEach(say)
  const flags = command.dotEnv && hasDotEnv() ? ['--env-file=.env'] : []
  const code = await runInChild(node, [...flags, ...command.run, ...extra], command.env)
  report.filter((line) => line.startsWith('!')).forEach(say)
  return code
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error) => {
    say(`Passerelle could not start: ${error.message}`)
    process.exitCode = 1
  },
)
