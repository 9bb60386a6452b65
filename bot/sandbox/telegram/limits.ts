import { tooMany } from './refusal.ts'

interface Bucket {
  tokens: number
  at: number
}

const perChat = { burst: 5, perSecond: 1 }
const overall = { burst: 30, perSecond: 30 }

/** The platform's rates for a bot that writes: throws its 429 above them. `now` in milliseconds. */
export function createLimits(now: () => number): (method: string, chat: number) => void {
  const chats = new Map<number, Bucket>()
  const all: Bucket = { tokens: overall.burst, at: now() }
  return (method, chat) => {
    if (!/^(send|copy|edit)/.test(method) || method === 'sendChatAction') return
    const bucket = chats.get(chat) ?? { tokens: perChat.burst, at: now() }
    chats.set(chat, bucket)
    const wait = Math.max(refill(bucket, perChat, now()), refill(all, overall, now()))
    if (wait > 0) throw tooMany(Math.ceil(wait))
    bucket.tokens -= 1
    all.tokens -= 1
  }
}

/** Seconds until the bucket has a token. */
function refill(bucket: Bucket, rate: { burst: number; perSecond: number }, now: number): number {
  bucket.tokens = Math.min(rate.burst, bucket.tokens + ((now - bucket.at) / 1000) * rate.perSecond)
  bucket.at = now
  return bucket.tokens >= 1 ? 0 : (1 - bucket.tokens) / rate.perSecond
}
