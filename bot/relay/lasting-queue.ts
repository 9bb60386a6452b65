import { Queue, type QueueOptions } from 'bullmq'

export interface LastingQueue<Data> {
  /** The queue, open or not. */
  readonly now: () => Queue<Data>
  /** Resolves once Redis was there to open it. */
  readonly ready: () => Promise<Queue<Data>>
}

/** A Redis that leaves while a queue is being opened breaks that queue for good: another is opened in its place. */
export function lastingQueue<Data>(name: string, options: QueueOptions): LastingQueue<Data> {
  const open = (): Queue<Data> => {
    const opened = new Queue<Data>(name, options)
    opened.on('error', () => undefined)
    return opened
  }
  let queue = open()
  return {
    now: () => queue,
    async ready() {
      await queue.waitUntilReady().catch(() => {
        queue = open()
      })
      return queue
    },
  }
}
