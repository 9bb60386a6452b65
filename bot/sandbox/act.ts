import { z } from 'zod'

const person = z.number().int()
const user = z.string().min(1).max(40)
const text = z.string().min(1).max(20_000)
const name = z.string().trim().min(1).max(64)
/** As long as file systems take. */
const fileName = z.string().min(1).max(255)
const times = z.number().int().min(1).max(1_000)
const ms = z.number().int().min(0).max(600_000)
const method = z.string().min(1).max(64).optional()
/** 24 MB in base64: a little more than a bot may download, so that this refusal can be met. */
const bytes = z.base64().max(32_000_000)
const values = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
const where = {
  channel: z.string().exactOptional(),
  message: z.string().exactOptional(),
  block: z.string().exactOptional(),
  home: z.boolean().exactOptional(),
  /** What is typed in the inputs of the same modal. */
  typed: values.exactOptional(),
}

/** The message that a person answers, and the part of it that they chose. */
const answering = z.object({ replyTo: z.number().int(), quote: text.exactOptional() }).optional()

const telegramFault = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('429'), retryAfter: z.number().int().min(1).max(20_000) }),
  z.object({ kind: z.literal('5xx'), code: z.number().int().min(500).max(599) }),
  z.object({ kind: z.literal('timeout-after-accept'), ms: ms.exactOptional() }),
  z.object({ kind: z.literal('drop') }),
  z.object({ kind: z.literal('slow'), ms }),
  z.object({ kind: z.enum(['400', '403']), description: text }),
])

const telegramActs = [
  z.object({ do: z.literal('say'), person, text, answering }),
  z.object({ do: z.literal('press'), person, message: z.number().int(), data: z.string() }),
  z.object({
    do: z.literal('tap'),
    person,
    label: text,
    place: z.object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }).exactOptional(),
  }),
  z.object({ do: z.literal('share-contact'), person }),
  z.object({
    do: z.literal('share-location'),
    person,
    lat: z.number().min(-90).max(90),
    lon: z.number().min(-180).max(180),
  }),
  z.object({
    do: z.literal('send-file'),
    person,
    name: fileName,
    mime: z.string().max(120),
    bytes,
    caption: text.optional(),
    answering,
  }),
  z.object({
    do: z.literal('send-photos'),
    person,
    pictures: z.array(bytes).min(1).max(10),
    caption: text.optional(),
    answering,
  }),
  z.object({
    do: z.literal('send-other'),
    person,
    kind: z.enum(['sticker', 'video', 'video_note', 'audio', 'animation', 'dice', 'poll', 'venue']),
  }),
  z.object({ do: z.literal('edit'), person, message: z.number().int(), text }),
  z.object({ do: z.literal('block'), person, blocked: z.boolean() }),
  z.object({ do: z.literal('new-person'), firstName: name, lastName: name.exactOptional() }),
  z.object({ do: z.literal('telegram-fault'), times, method: method, fault: telegramFault }),
  z.object({ do: z.literal('telegram-clear') }),
  z.object({ do: z.literal('telegram-redeliver') }),
] as const

const inThread = {
  thread: z.string().exactOptional(),
  /** Also sent to the channel. */
  broadcast: z.boolean().exactOptional(),
}

const slackActs = [
  z.object({ do: z.literal('slack-press'), user, action: text, ...where }),
  z.object({
    do: z.literal('slack-choose'),
    user,
    action: text,
    value: z.union([z.string(), z.array(z.string())]),
    ...where,
  }),
  z.object({ do: z.literal('slack-attach'), user, action: text, name: fileName, bytes }),
  z.object({ do: z.literal('slack-detach'), user, action: text, name: fileName }),
  z.object({ do: z.literal('slack-submit'), user, values }),
  z.object({ do: z.literal('slack-close'), user }),
  z.object({ do: z.literal('slack-home'), user }),
  z.object({ do: z.literal('slack-command'), user, text, channel: z.string().optional() }),
  z.object({ do: z.literal('slack-say'), user, channel: user, text, ...inThread }),
  z.object({ do: z.literal('slack-edit'), user, channel: user, message: z.string(), text }),
  z.object({ do: z.literal('slack-delete'), user, channel: user, message: z.string() }),
  z.object({
    do: z.literal('slack-share'),
    user,
    channel: user,
    files: z
      .array(z.object({ name: fileName, bytes }))
      .min(1)
      .max(10),
    caption: text.exactOptional(),
    ...inThread,
  }),
  z.object({ do: z.literal('new-coordinator'), realName: name }),
  z.object({
    do: z.literal('slack-fault'),
    fault: z.enum(['429', '5xx', 'timeout-after-accept', 'drop', 'slow']),
    method,
    times,
    retryAfter: z.number().int().min(1).max(20_000).exactOptional(),
    afterMs: ms.exactOptional(),
  }),
  z.object({ do: z.literal('slack-clear') }),
  z.object({ do: z.literal('slack-redeliver') }),
  z.object({ do: z.literal('drop-sockets') }),
  z.object({ do: z.literal('refresh-sockets') }),
  z.object({ do: z.literal('lose-acks'), count: times }),
] as const

/** What someone does on the page, with the ticket under which its answer comes back. */
export const actSchema = z.object({
  ticket: z.number().int(),
  act: z.discriminatedUnion('do', [...telegramActs, ...slackActs]),
})

/** The ticket alone, to answer what can't be understood. */
export const ticketSchema = z.object({ ticket: z.number().int() })

export type Act = z.infer<typeof actSchema>['act']
