import type { PixImported } from '#prompts/copy/slack-params.ts'
import type { PostsImported, RankingDone } from '#prompts/copy/slack-posts.ts'
import type { QuestionsParams } from '#prompts/copy/slack-questions.ts'
import type { RequestReport } from '#prompts/copy/slack-request-reports.ts'
import type { SlackUser } from '../file/events.ts'
import type { MorningCounts } from './digest.ts'
import type { DraftEvent } from './drafts/events.ts'
import type { PostScreen } from './posts.ts'
import type { Perimeter } from './state.ts'

export type TeamScreen = PostScreen | 'coordinator' | 'channel' | 'pix-import' | 'themes' | 'mine' | 'requests'

/** What can happen to the team's settings and drafts; mostly for administrators, the step checks. */
export type TeamEvent =
  | DraftEvent
  | { readonly is: 'team.opened'; readonly by: SlackUser; readonly screen: TeamScreen }
  | {
      readonly is: 'coordinator.set'
      readonly by: SlackUser
      readonly user: string
      readonly name: string
      readonly perimeters: readonly Perimeter[]
    }
  | { readonly is: 'channel.set'; readonly by: SlackUser; readonly perimeter: Perimeter; readonly channel: string }
  /** Codes of themes of the knowledge sheets; the others are on. */
  | { readonly is: 'themes.set'; readonly by: SlackUser; readonly off: readonly string[] }
  /** How a coordinator works, as they typed it: the step reads and checks. Dates are ISO dates, '' when left empty. */
  | {
      readonly is: 'mine.set'
      readonly by: SlackUser
      readonly themes: readonly string[]
      readonly languages: readonly string[]
      readonly cap: string
      readonly hours: string
      readonly from: string
      readonly to: string
    }
  /** How requests are given out; `turns`: channels where each has their turn. As typed: the step reads and checks. */
  | {
      readonly is: 'requests.set'
      readonly by: SlackUser
      readonly turns: readonly string[]
      readonly sign: string
      readonly high: string
      readonly normal: string
    }
  /** A week of citizens' questions, in figures: no word of anyone. */
  | { readonly is: 'week.over'; readonly questions: QuestionsParams }
  /** A working day begins; requests under way, counted. */
  | { readonly is: 'morning.came'; readonly counts: MorningCounts }
  /** A week of requests, in figures: no word of anyone. */
  | { readonly is: 'requests.week'; readonly report: RequestReport }
  /** An adviser asked for those of their territories. */
  | { readonly is: 'report.asked'; readonly by: SlackUser; readonly report: RequestReport }
  /** Someone joined a channel: reported to administrators when outside its perimeter. */
  | { readonly is: 'channel.joined'; readonly user: string; readonly channel: string }
  /** A coordinator took away a list of their territory, `count` files. Any coordinator may; it is kept in the audit log. */
  | { readonly is: 'list.exported'; readonly by: SlackUser; readonly count: number }
  /** An administrator gave a campaign of Pix to read; `file` is Slack's id. */
  | { readonly is: 'pix.given'; readonly by: SlackUser; readonly file: string }
  /** What became of it; `by` is the Slack id of who gave it. */
  | { readonly is: 'pix.imported'; readonly by: string; readonly imported: PixImported }
  /** A coordinator gave a file of posts to read; `file` is Slack's id. */
  | { readonly is: 'posts.given'; readonly by: SlackUser; readonly file: string }
  /** What became of it, and what a ranking gave, to who asked (a Slack id). */
  | { readonly is: 'posts.imported'; readonly by: string; readonly imported: PostsImported }
  | { readonly is: 'ranking.done'; readonly by: string; readonly ranking: RankingDone }
  /** An administrator read the audit log. */
  | { readonly is: 'journal.read'; readonly by: SlackUser }
