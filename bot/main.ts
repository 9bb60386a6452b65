import { readConfig, ConfigError } from './config.ts'
import { DataInUse } from './data-lock.ts'
import { createLog } from './log.ts'
import { startProgram } from './program.ts'
import { whenLauncherIsGone } from './setup/launcher.ts'

/** The one file that acts when loaded: reads the configuration, starts the program, stops it once when asked. */
try {
  const config = readConfig(process.env)
  const program = await startProgram(config, createLog(config.logLevel))
  const stop = once(() => {
    program.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  whenLauncherIsGone(Number(process.env['PASSERELLE_LAUNCHER']) || undefined, stop)
  console.log(program.greeting)
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof DataInUse)) throw error
  console.error(error.message)
  process.exitCode = 2
}

/** Ctrl-C reaches the program twice: directly, and through the launcher. */
function once(act: () => void): () => void {
  let done = false
  return () => {
    if (!done) act()
    done = true
  }
}
