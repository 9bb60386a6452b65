/**
 * Calls `stop` once when the launcher (`run.mjs`, its process id in PASSERELLE_LAUNCHER) is gone without a word:
 * killed with -9, it cannot pass a signal on, and the program must not live on unseen. Keeps nothing alive.
 */
export function whenLauncherIsGone(launcher: number | undefined, stop: () => void): void {
  if (launcher === undefined || process.ppid !== launcher) return
  const watch = setInterval(() => {
    if (process.ppid === launcher) return
    clearInterval(watch)
    stop()
  }, 500)
  watch.unref()
}
