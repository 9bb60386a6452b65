import type { ChatMessage } from '#prompts/copy/chat.ts'
import type { Picture } from '#prompts/copy/pictures.ts'
import type { RequestReport } from '#prompts/copy/slack-request-reports.ts'
import type { SlackForm, SlackMessage } from '#prompts/copy/slack.ts'
import type { MeetingShown } from '#prompts/copy/slack-posts.ts'
import type { AdviserId, PostId, RequestId } from './actor.ts'
import type { AdviserEvent } from './adviser/events.ts'
import type { Candidate } from './answer/reasoned.ts'
import type { ChatEvent } from './chat/events.ts'
import type { FileEvent, SlackUser } from './file/events.ts'
import type { PostEvent } from './post/events.ts'
import type { RequestEvent } from './request/events.ts'

/**
 * An order to the machine. Each goes out on a lane: effects of one lane leave in order, one at a time.
 * `key` names what was sent so that a later effect of the same actor can edit or delete it.
 */
export type Effect =
  /** To the actor's own Telegram chat. */
  /** `yields`: words of the assistant that a human who takes the floor makes needless: `hush` drops them. */
  | { readonly do: 'say'; readonly message: ChatMessage; readonly key?: string; readonly yields?: true }
  /** What still waits to be said in the actor's chat and yields to a human is never sent; done with the turn itself. */
  | { readonly do: 'hush' }
  /** A picture in the actor's own Telegram chat, with the message under it (at most 1,024 characters). */
  | { readonly do: 'show'; readonly picture: Picture; readonly message: ChatMessage; readonly key?: string }
  /** Words that a human wrote to this person: never repeated on Telegram when the outcome is unknown. */
  | { readonly do: 'pass-on'; readonly message: ChatMessage; readonly key: string; readonly from: PassedFrom }
  /** A file that a human gave in Slack (`file` is Slack's id), at most 50 MB; `message`: words under it, at most 1,024 characters. */
  | {
      readonly do: 'pass-file'
      readonly file: string
      readonly name: string
      readonly message: ChatMessage | null
      readonly key: string
      readonly from: PassedFrom
    }
  /** A place that a human chose, in degrees; `message`: its name on the first line, its address on the others. */
  | {
      readonly do: 'pass-place'
      readonly lat: number
      readonly lon: number
      readonly message: ChatMessage | null
      readonly key: string
      readonly from: PassedFrom
    }
  /** Deletes from the person's chat what was sent under `key`; past 48 hours Telegram refuses, and `not-allowed` comes back. */
  | { readonly do: 'take-back'; readonly key: string }
  /** Rewrites what `say` sent under `key`, or the words under what `show` sent. */
  | { readonly do: 'rewrite'; readonly key: string; readonly message: ChatMessage }
  /** Leaves a Telegram group. */
  | { readonly do: 'leave-group' }
  /** Shows that the assistant is at work, before a long effect of the same lane. */
  | { readonly do: 'typing' }
  /** A new Slack message in a channel; the actor's thread begins under it. */
  | { readonly do: 'post'; readonly channel: string; readonly message: SlackMessage; readonly key: string }
  /** Rewrites in place what `post` sent under `key`. */
  | { readonly do: 'update'; readonly key: string; readonly message: SlackMessage }
  /** A reply in the thread under `root`, which `post` sent. */
  | { readonly do: 'reply'; readonly root: string; readonly message: SlackMessage; readonly key?: string }
  /** A picture as a reply in the thread under `root`; `message` is said with it. */
  | {
      readonly do: 'reply-picture'
      readonly root: string
      readonly picture: Picture
      readonly message: SlackMessage
      readonly key: string
    }
  /**
   * Files that a person sent in Telegram (`file` is its id there), as one entry of the thread under `root`, after the
   * words of `message`. A file that can't be had (over 20 MB, no more there) is named under the words in its place.
   */
  | {
      readonly do: 'reply-file'
      readonly root: string
      readonly files: readonly {
        readonly file: string
        readonly name: string
        readonly mime: string
        readonly bytes: number
      }[]
      readonly message: SlackMessage
      readonly key: string
    }
  /** Reads a CSV of a Pix campaign that an administrator gave in Slack (`file` is Slack's id); each file hears its result. */
  | { readonly do: 'import-pix'; readonly file: string; readonly by: string }
  /** A stored CV, decrypted and sent to one Slack user in a direct message; `title` names it without naming the person. */
  | { readonly do: 'send-cv'; readonly user: string; readonly cv: string; readonly title: string; readonly key: string }
  /** A week of requests as a picture and a table: in the thread under `root`, or to one Slack user in a direct message. */
  | {
      readonly do: 'send-report'
      readonly to: { readonly root: string } | { readonly user: string }
      readonly report: RequestReport
      readonly key: string
    }
  /** An interview as a calendar file, in the person's chat. */
  | { readonly do: 'show-calendar'; readonly meeting: MeetingShown; readonly key: string }
  /** The same in the thread under `root`; `candidate`: their reference. */
  | {
      readonly do: 'reply-calendar'
      readonly root: string
      readonly meeting: MeetingShown
      readonly candidate: string
      readonly key: string
    }
  /** Makes the shortlists of the whole country anew around what stands; posts hear it, and `by` (a Slack id) what came of it. */
  | { readonly do: 'rank'; readonly by: string | null }
  /** Reads a CSV of posts that a coordinator gave in Slack (`file` is Slack's id): each row is a post, or has its reason. */
  | { readonly do: 'import-posts'; readonly file: string; readonly by: SlackUser }
  /** Looks who of these is away in Slack: `presence.seen` comes back, with nobody when Slack does not say. */
  | { readonly do: 'look-who-is-there'; readonly users: readonly string[] }
  /** Removes from Slack what was sent under `key`. */
  | { readonly do: 'remove'; readonly key: string }
  /** A direct message to a Slack user. */
  | { readonly do: 'notify'; readonly user: string; readonly message: SlackMessage }
  /** Tells the administrators of the team. */
  | { readonly do: 'alert'; readonly message: SlackMessage }
  | { readonly do: 'tell'; readonly actor: `chat:${number}`; readonly event: ChatEvent }
  | { readonly do: 'tell'; readonly actor: `file:${string}`; readonly event: FileEvent }
  | { readonly do: 'tell'; readonly actor: RequestId; readonly event: RequestEvent }
  | { readonly do: 'tell'; readonly actor: PostId; readonly event: PostEvent }
  | { readonly do: 'tell'; readonly actor: AdviserId; readonly event: AdviserEvent }
  /** The event comes back to this actor at `at` (ms); a new reminder of the same name replaces the former one. */
  | {
      readonly do: 'remind'
      readonly name: string
      readonly at: number
      readonly event: OwnEvent
    }
  | { readonly do: 'forget-reminder'; readonly name: string }
  /** Downloads a Telegram document, checks that it is a PDF by its content, encrypts it; `cv.stored` or `cv.refused` comes back. */
  | { readonly do: 'keep-cv'; readonly telegramFile: string }
  | { readonly do: 'drop-cv'; readonly cv: string }
  /** Sends the person one document of all that is kept about them, so that what arrived is not sent again; no CV, nothing to send. */
  | { readonly do: 'send-export'; readonly file: `file:${string}` | null; readonly part: ExportPart }
  /** Files that waited for a channel hear that channels changed: `channel.ready`. */
  | { readonly do: 'announce-channels' }
  /** Looks for other files with the same e-mail or telephone; `duplicates.found` comes back. */
  | { readonly do: 'look-for-duplicates' }
  /**
   * Has a model put a sheet in simpler words; `phrased` comes back. `texts` and `before` (earlier questions, oldest first)
   * are masked; `sheets`: those that were found, the one that answers first.
   */
  | {
      readonly do: 'phrase'
      readonly question: string
      readonly texts: readonly string[]
      readonly sheets: readonly Candidate[]
      readonly before: readonly string[]
    }
  /** Has a model compare masked texts with the sheets of a clarifying question; `compared` comes back. */
  | {
      readonly do: 'compare'
      readonly question: string
      readonly texts: readonly string[]
      readonly sheets: readonly Candidate[]
    }
  /** Has a model write a voice note down, which is kept nowhere; `voice.heard` comes back. `seconds`: how long it is. */
  | { readonly do: 'hear'; readonly telegramFile: string; readonly seconds: number; readonly firstName: string }
  /** Has a model say an answer aloud, which goes out as a voice note; `body`: checked words in place of the sheet's steps. */
  | { readonly do: 'speak'; readonly sheet: string; readonly body: string | null }
  /** Has a model bring masked texts into French; `translated` comes back. */
  | { readonly do: 'translate'; readonly question: string; readonly texts: readonly string[] }
  /** Erases every row, job, stored file and Slack message of the actor and of `also`; `erased` tells the person. */
  | { readonly do: 'erase'; readonly also: readonly PassedFrom[] }

/** What an actor may be reminded of. */
type OwnEvent = AdviserEvent | ChatEvent | FileEvent | PostEvent | RequestEvent

/** Who hears what became of a human's words: sent, refused, or perhaps sent. */
export type PassedFrom = `file:${string}` | RequestId

export type ExportPart = 'text' | 'json' | 'cv'

/** What goes at once to the click, command or form that asked; recoverable by asking again. */
export type Answer =
  /** A short notice: a toast in Telegram, an ephemeral message in Slack. */
  | { readonly give: 'notice'; readonly message: ChatMessage }
  | { readonly give: 'slack-notice'; readonly message: SlackMessage }
  /** Opens a modal. */
  | { readonly give: 'form'; readonly form: SlackForm }
  /** Refuses a submitted modal: sentence by input name. */
  | { readonly give: 'form-errors'; readonly errors: Readonly<Record<string, SlackMessage>> }
