import { CannotStart } from './cannot-start.ts'
import { readConfig, ConfigError } from './config.ts'
import { DataInUse } from './data-lock.ts'
import { createLog, faultOf } from './log.ts'
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
  console.error(sentenceOf(error))
  process.exitCode = 2
  // What a library still holds open must not keep a program that did not start from being started again.
  setTimeout(() => process.exit(), 1_000).unref()
}

/** A library's error may quote an address with its token, or what was sent: of those, only the name and the place are shown. */
function sentenceOf(error: unknown): string {
  if (error instanceof ConfigError || error instanceof DataInUse || error instanceof CannotStart) return error.message
  const { error: name, where } = faultOf(error)
  return `Passerelle could not start: ${name} ${where}`
}

/** Ctrl-C reaches the program twice: directly, and through the launcher. */
function once(act: () => void): () => void {
  let done = false
  return () => {
    if (!done) act()
    done = true
  }
}
