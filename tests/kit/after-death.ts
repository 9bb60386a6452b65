import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * Arguments: the folder to remove, and the file with the process id, or nothing. Bounded: in a bare container the dead may
 * stay listed.
 */
const script = `
cat >/dev/null
if [ -n "$2" ]; then
  read -r pid <"$2" && kill -INT "$pid"
  for i in $(seq 250); do kill -0 "$pid" || break; sleep 0.02; done
fi
rm -rf "$1"
`

/**
 * Has `folder` removed once this process is gone, and first the server ended whose process id is the first line of
 * `pidFile`, kill -9 included: a small shell of its own waits for our end of a pipe to close. Call what it returns to do so
 * at once; it resolves when all is gone.
 */
export function afterDeath(folder: string, pidFile = ''): () => Promise<void> {
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
