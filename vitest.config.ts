import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const ci = process.env['CI'] !== undefined

// Every file and every program a test starts loads the same libraries: Node keeps them compiled between processes.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/compiled')

export default defineConfig({
  test: {
    globalSetup: ['tests/kit/run-server.ts'],
    setupFiles: ['tests/kit/setup.ts'],
    // Processes: tests start children, bind ports and patch the network, which threads would share.
    pool: 'forks',
    // Loading what a file needs takes as long as many of them: a process keeps it for those that follow.
    isolate: false,
    // Stories wait in real time for half of theirs: four files at once keep two cores busy.
    maxWorkers: 4,
    restoreMocks: true,
    sequence: { shuffle: { files: true, tests: true } },
    testTimeout: 20_000,
    hookTimeout: 20_000,
    reporters: ci ? ['default', 'json'] : ['default'],
    outputFile: { json: '.data/tests.json' },
    projects: [
      { extends: true, test: { name: 'default', include: ['tests/**/*.test.ts'] } },
      { extends: true, test: { name: 'faults', include: ['tests/**/*.faults.ts'], testTimeout: 300_000 } },
    ],
  },
})
