import type { Receiver } from '@slack/bolt'
import { SocketModeReceiver } from '@slack/bolt'
import type { Doubt } from './doubt.ts'

/** Keeps the record of whether Slack reaches us, which tells what may have been missed. */
export interface SayingSo {
  /** For a way that does not open by itself. */
  readonly begin: () => Promise<void>
  /** Resolves once all that happened to our way is on the record, or gave rise to doubt: what came by it is heard then. */
  readonly said: () => Promise<void>
}

/** `hears` is told, one after the other, when a way to us opens (`true`) and when it closes. */
export function saySo(receiver: Receiver, hears: (now: boolean) => Promise<void>, doubt: Doubt): SayingSo {
  let said = Promise.resolve()
  const say = (now: boolean): Promise<void> => {
    said = said.then(() => hears(now)).catch(() => doubt.raise())
    return said
  }
  if (receiver instanceof SocketModeReceiver) {
    const { client } = receiver
    client.on('connected', () => void say(true))
    // A connection that Slack recycles may end once the next one is there.
    client.on('close', () => void (client.websocket?.isActive() || say(false)))
  }
  return { begin: () => say(true), said: () => said }
}
