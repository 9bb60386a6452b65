import { setTimeout as sleep } from 'node:timers/promises'
import { type Api, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { allowedUpdates } from './receive.ts'

/**
 * Long polling that confirms nothing before its turn is committed: the updates of one answer are handled together,
 * each chat in order, and the offset moves only when all are done. What fails is tried again until the machine sets it
 * aside. After a kill Telegram sends the unconfirmed ones again, and their ids make them harmless.
 */
export async function poll(
  api: Api,
  handle: (update: Update) => Promise<void>,
  log: (event: string, ids: Readonly<Record<string, string | number>>) => void,
  signal: AbortSignal,
): Promise<void> {
  let offset = 0
  let wait = 0
  while (!signal.aborted) {
    try {
      offset = await round(api, offset, handle, signal)
      wait = 0
    } catch (error) {
      if (stopped(signal)) return
      wait = patience(error, wait)
      log('telegram.poll-failed', { code: error instanceof GrammyError ? error.error_code : 0, wait })
      await sleep(wait, undefined, { signal }).catch(() => undefined)
    }
  }
}

/** One answer of Telegram, handled whole; gives the offset that confirms it. */
async function round(
  api: Api,
  offset: number,
  handle: (update: Update) => Promise<void>,
  signal: AbortSignal,
): Promise<number> {
  const asked = { offset, timeout: 25, limit: 100, allowed_updates: allowedUpdates }
  const updates = await api.getUpdates(asked, asGrammy(signal))
  await Promise.all(byChat(updates).map((chat) => inOrder(chat, handle, signal)))
  const last = updates.at(-1)
  return last === undefined ? offset : last.update_id + 1
}

/** Read anew: it may have changed while we waited. */
function stopped(signal: AbortSignal): boolean {
  return signal.aborted
}

/** Milliseconds before the next try: what Telegram asks for, else twice the last wait, 10 s at most. */
function patience(error: unknown, last: number): number {
  const asked = error instanceof GrammyError ? error.parameters.retry_after : undefined
  return asked === undefined ? Math.min(10_000, last * 2 || 250) : asked * 1000
}

/** grammY types its signals by an old package whose class Node's own replaces; at run time they are one. */
function asGrammy(signal: AbortSignal): Parameters<Api['getUpdates']>[1] {
  // oxlint-disable-next-line typescript/consistent-type-assertions -- two declarations of one class
  return signal as unknown as Parameters<Api['getUpdates']>[1]
}

async function inOrder(
  updates: readonly Update[],
  handle: (update: Update) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  for (const update of updates) await insist(() => handle(update), signal)
}

/** Nothing is confirmed when stopped before the end. */
async function insist(work: () => Promise<void>, signal: AbortSignal): Promise<void> {
  for (let wait = 100; ; wait = Math.min(5_000, wait * 2)) {
    signal.throwIfAborted()
    try {
      await work()
      return
    } catch {
      await sleep(wait, undefined, { signal })
    }
  }
}

function byChat(updates: readonly Update[]): readonly (readonly Update[])[] {
  return [...Map.groupBy(updates, (update) => chatOf(update)).values()]
}

function chatOf({ message, edited_message, callback_query, my_chat_member, update_id }: Update): number {
  return (message ?? edited_message ?? callback_query?.message ?? my_chat_member)?.chat.id ?? update_id
}
