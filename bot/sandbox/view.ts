import type { SlackFault } from './slack/traffic.ts'
import type { SlackBlock, SlackEphemeral, SlackMessage, SlackModal } from './slack/types.ts'
import type { FaultRule } from './telegram/fault-rule.ts'
import type { ChatFileView, ChatMessageView, ReplyKeyView, TelegramEmulator } from './telegram/types.ts'

/** What the page shows of both platforms, as JSON. Chats, channels and desks are keyed by id, so that only what changed is sent. */
export interface SandboxView {
  readonly telegram: TelegramView
  readonly slack: SlackView
  readonly chats: Readonly<Record<string, ChatView>>
  readonly channels: Readonly<Record<string, ChannelView>>
  readonly desks: Readonly<Record<string, DeskView>>
}

export interface TelegramView {
  readonly botName: string
  /** What an empty chat shows. */
  readonly description: string
  readonly commands: ReturnType<TelegramEmulator['commands']>
  readonly people: readonly { readonly id: number; readonly name: string; readonly blocked: boolean }[]
  readonly faults: readonly FaultRule[]
}

/** One person's chat with the bot, its newest messages only. */
export interface ChatView {
  readonly messages: readonly BubbleView[]
  readonly keyboard: readonly (readonly ReplyKeyView[])[] | undefined
  readonly activity: string | undefined
}

/** Formatting of a part of a text, with UTF-16 offsets. */
export type ChatEntity = ChatMessageView['entities'][number]

export interface BubbleView
  extends Pick<
    ChatMessageView,
    | 'id'
    | 'from'
    | 'text'
    | 'buttons'
    | 'location'
    | 'contact'
    | 'reactions'
    | 'replyTo'
    | 'quote'
    | 'other'
    | 'edited'
    | 'deleted'
    | 'at'
  > {
  readonly entities: readonly ChatEntity[]
  readonly file: BubbleFile | undefined
}

/** A file of a message. `picture`: its size in pixels, when it is shown in place. */
export interface BubbleFile extends Omit<ChatFileView, 'bytes'> {
  readonly size: number
  readonly picture: { readonly width: number; readonly height: number } | undefined
}

export interface SlackView {
  readonly team: string
  readonly botUser: string
  readonly connected: boolean
  readonly users: readonly { readonly id: string; readonly name: string; readonly realName: string }[]
  readonly channels: readonly {
    readonly id: string
    readonly name: string
    readonly private: boolean
    readonly direct: boolean
    readonly archived: boolean
    readonly members: readonly string[]
  }[]
  readonly faults: readonly SlackFault[]
}

/** The newest root messages of a channel with their threads. */
export interface ChannelView {
  readonly messages: readonly SlackMessage[]
}

/** What one coordinator alone sees. */
export interface DeskView {
  readonly home: readonly SlackBlock[]
  readonly modal: SlackModal | undefined
  readonly ephemerals: readonly SlackEphemeral[]
  readonly warnings: readonly string[]
}

/** What goes to the page: the parts that changed, or the answer to one act. */
export type ToPage =
  | { readonly type: 'changed'; readonly view: SandboxPatch }
  | { readonly type: 'done'; readonly ticket: number; readonly text: string }
  | { readonly type: 'refused'; readonly ticket: number; readonly reason: string }

/** What changed since the last time: fields of the platforms, whole chats, channels and desks. */
export interface SandboxPatch {
  readonly telegram?: Partial<TelegramView>
  readonly slack?: Partial<SlackView>
  readonly chats?: SandboxView['chats']
  readonly channels?: SandboxView['channels']
  readonly desks?: SandboxView['desks']
}
