import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Arguments: the folder to remove, the file with the process id. Bounded: in a bare container the dead may stay listed. */
const script = `
cat >/dev/null
read -r pid <"$2" && kill -INT "$pid"
for i in $(seq 250); do kill -0 "$pid" || break; sleep 0.02; done
rm -rf "$1"
`

/**
 * Has the server whose process id is the first line of `pidFile` ended, and `folder` removed, once this process is
 * gone, kill -9 included: a small shell of its own waits for our end of a pipe to close. Call what it returns to do so
 * at once; it resolves when all is gone.
 */
export function afterDeath(folder: string, pidFile: string): () => Promise<void> {
  const guard = spawn('sh', ['-c', script, 'after-death', folder, pidFile], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const gone = once(guard, 'exit')
  guard.unref()
  return async () => {
    guard.ref()
    guard.stdin.end()
    await gone
  }
}
