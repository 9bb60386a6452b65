import type { Choice } from '#prompts/copy/choices.ts'
import type { ModelAnswer, Unavailable } from '../answer/verify/model-answer.ts'
import type { Effect } from '../effects.ts'
import type { FileStatus } from '../file/status.ts'
import type { RequestId } from '../actor.ts'
import type { Floor, SentWhat, Urgency } from '../request/state.ts'
import type { PostNews, PostShown } from '../post/shown.ts'
import type { Wait } from './relay/state.ts'
import type { OfficialResult } from '../pix/assessment/state.ts'

/** What can happen to a person's private chat. */
export type ChatEvent =
  // from the person, through Telegram
  | {
      readonly is: 'message.received'
      readonly message: number
      readonly text: string
      readonly firstName: string
      readonly context?: MessageContext
    }
  /** Words, or the caption, of a message that the person changed; '' when a caption was taken away. */
  | { readonly is: 'message.edited'; readonly message: number; readonly text: string }
  | { readonly is: 'choice.made'; readonly message: number; readonly choice: Choice; readonly firstName: string }
  /** `own` is false when the contact card is someone else's. */
  | { readonly is: 'contact.shared'; readonly phone: string; readonly own: boolean }
  | {
      readonly is: 'location.shared'
      readonly lat: number
      readonly lon: number
      readonly context?: MessageContext
    }
  | {
      readonly is: 'document.received'
      readonly file: string
      readonly name: string
      readonly mime: string
      readonly bytes: number
      readonly context?: MessageContext
    }
  | {
      readonly is: 'voice.received'
      readonly file: string
      readonly seconds: number
      readonly bytes: number
      readonly firstName: string
      readonly context?: MessageContext
    }
  /** A picture, a sound… `name` is made up when Telegram gives none; `bytes` is 0 when it does not tell. */
  | {
      readonly is: 'media.received'
      readonly kind: MediaKind
      readonly file: string
      readonly name: string
      readonly mime: string
      readonly bytes: number
      readonly firstName: string
      readonly context: MessageContext
    }
  /** Something that is no file and no words: a poll, a dice, a venue (its caption: what it shows). */
  | { readonly is: 'other.received'; readonly kind: string; readonly context?: MessageContext }
  | { readonly is: 'old-button.pressed' }
  | { readonly is: 'chat.blocked' }
  | { readonly is: 'chat.unblocked' }
  | { readonly is: 'group.joined' }
  // from the candidate's file
  | {
      readonly is: 'status.changed'
      readonly status: FileStatus
      readonly reason: DecisionReason | null
      readonly at: number
    }
  /** Another look at the decision: asked for, or what came of it. */
  | {
      readonly is: 'decision.reviewed'
      readonly review:
        | { readonly is: 'asked' }
        | { readonly is: 'upheld'; readonly by: string; readonly sentence: string }
    }
  | { readonly is: 'question.asked'; readonly question: string; readonly by: string; readonly text: string }
  /** A code to copy into the person's other account, to prove that both are theirs. */
  | { readonly is: 'merge.code'; readonly code: string }
  /** The file waits for the code that went to the person's other account. */
  | { readonly is: 'merge.awaited' }
  | { readonly is: 'merge.settled'; readonly outcome: 'kept' | 'moved' | 'refused' }
  /** News of a post that was proposed. */
  | { readonly is: 'post.told'; readonly shown: PostShown; readonly news: PostNews }
  /** A campaign of the programme gave this person's result. */
  | { readonly is: 'pix.verified'; readonly official: OfficialResult }
  // from a request for a human
  /** What an adviser sends; told again under the same key, it is sent again. */
  | {
      readonly is: 'request.spoke'
      readonly request: RequestId
      readonly key: string
      readonly by: string
      readonly what: SentWhat
    }
  | {
      readonly is: 'request.reworded'
      readonly request: RequestId
      readonly key: string
      readonly by: string
      readonly what: SentWhat
    }
  | { readonly is: 'request.withdrew'; readonly request: RequestId; readonly key: string }
  /** Who has the floor now; `by` is who answers, by name. */
  | {
      readonly is: 'request.moved'
      readonly request: RequestId
      readonly floor: Floor
      readonly by: string | null
      readonly news: 'taken' | 'given-back' | 'transferred' | 'resolved' | 'reopened' | 'blocked' | 'over'
    }
  | { readonly is: 'request.waits'; readonly request: RequestId; readonly wait: Wait }
  | { readonly is: 'request.wants-contact'; readonly request: RequestId; readonly by: string }
  /** Nobody answered within what was promised. */
  | { readonly is: 'request.late'; readonly request: RequestId; readonly urgency: Urgency }
  // from the machine
  | { readonly is: 'cv.stored'; readonly cv: string; readonly bytes: number }
  | { readonly is: 'cv.refused'; readonly why: 'not-a-pdf' | 'too-big' | 'unavailable' }
  /** `left` counts messages typed by coordinators that a bot can't delete, listed to an administrator. */
  | { readonly is: 'erased'; readonly left: number }
  | { readonly is: 'export.failed' }
  /** What a model made of the question of this id. */
  | { readonly is: 'phrased'; readonly question: string; readonly answer: ModelAnswer | Unavailable }
  /** The sheets of a clarifying question, the likeliest first. */
  | { readonly is: 'compared'; readonly question: string; readonly order: readonly string[] }
  | { readonly is: 'translated'; readonly question: string; readonly answer: { readonly french: string } | Unavailable }
  /** `effect`: what will never arrive; absent from what was stored before it was told. */
  | { readonly is: 'delivery.failed'; readonly key: string | null; readonly code: string; readonly effect?: Effect }
  /** What a model made out of a voice note, secrets hidden; or why nothing. */
  | {
      readonly is: 'voice.heard'
      readonly came: { readonly heard: string } | { readonly unheard: 'silence' | 'too-long' | 'too-big' } | Unavailable
      readonly firstName: string
    }
  // reminders
  /** A moment after the last message of a question. */
  | { readonly is: 'question.ready' }
  /** A model has still not answered. */
  | { readonly is: 'answer.slow'; readonly question: string }
  /** An exchange is past what a transcript is kept for. */
  | { readonly is: 'transcript.over' }
  | { readonly is: 'draft.cold' }
  /** A moment after the last picture of an album. */
  | { readonly is: 'album.over' }
  | { readonly is: 'retention.near' }
  | { readonly is: 'retention.over' }

/** What Telegram tells beside a message's own words or file. Absent from events stored before it was read. */
export interface MessageContext {
  /** Telegram's message_id. */
  readonly message: number
  /** '' when there is none. */
  readonly caption: string
  /** Telegram's media_group_id: pictures sent together share it. */
  readonly album: string | null
  /** The words of the message that this one answers or quotes, at most 300 characters; null otherwise. */
  readonly quoting: string | null
}

export type MediaKind = 'photo' | 'video' | 'audio' | 'video_note' | 'animation' | 'sticker'

/** Why a file was not kept, as the candidate reads it: a listed reason and the coordinator's sentence. */
export interface DecisionReason {
  readonly code: ReasonCode
  readonly sentence: string
}

export const reasonCodes = ['incomplete', 'territory', 'availability', 'profile', 'duplicate', 'other'] as const
export type ReasonCode = (typeof reasonCodes)[number]
