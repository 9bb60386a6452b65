import type { SlackTools } from '#handlers/slack/tools.ts'
import type { Model } from '#handlers/model/model.ts'
import type { TelegramEdge } from '#handlers/telegram/edge.ts'
import type { Sheet } from '#prompts/knowledge/sheet.ts'
import { createOrder } from '../../answer/order-by-meaning.ts'
import type { Sql } from '../../database/open.ts'
import type { Vault } from '../../keys.ts'
import type { Log } from '../../log.ts'
import type { Draw } from '../../pictures/draw.ts'
import type { Take } from '../../turn/turn.ts'
import type { Handlers } from '../deliver.ts'
import { createPaces } from '../pace.ts'
import { receiptReader } from '../receipts.ts'
import { eraseHandler } from './erase.ts'
import { exportHandler } from './export.ts'
import { hearHandler } from './hear.ts'
import { calendarHandlers } from './calendar.ts'
import { importPostsHandler } from './import-posts.ts'
import { rankHandler } from './rank.ts'
import { ownHandlers } from './own.ts'
import { inPace } from './in-pace.ts'
import { openPaper, paperHandlers } from './papers.ts'
import { phraseHandlers } from './phrase.ts'
import { pixImportHandler } from './pix-import.ts'
import { sendReportHandler } from './send-report.ts'
import { slackHandlers } from './slack.ts'
import { speakHandler } from './speak.ts'
import { telegramHandlers } from './telegram.ts'
import { createTryDraw } from './try-draw.ts'

export interface HandlerParts {
  readonly sql: Sql
  readonly vault: Vault
  readonly take: Take
  readonly draw: Draw
  readonly log: Log
  readonly telegram: Pick<TelegramEdge, 'sender' | 'download'>
  readonly slack: Omit<SlackTools, 'missingScopes' | 'home'>
  readonly admins: readonly string[]
  readonly model: Model
  /** The sheets that answer citizens, by id. */
  readonly sheets: ReadonlyMap<string, Sheet>
  /** Removes the queue's jobs of these outbox rows. */
  readonly forgetJobs: (ids: readonly number[]) => Promise<void>
  /** Milliseconds between two messages to one channel of Slack; what Slack wants when absent. */
  readonly messageEvery?: number | undefined
  /** Milliseconds between two rewritings in Slack; what Slack wants when absent. */
  readonly rewriteEvery?: number | undefined
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Who carries out each effect. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { sql, vault, take, telegram, slack, admins, forgetJobs } = parts
  const { sender, leftBehind } = slack
  const receiptOf = receiptReader(sql)
  const tryDraw = createTryDraw(parts.draw, parts.log)
  const order = createOrder({ sql, meanings: parts.model.meanings, sheets: parts.sheets, log: parts.log })
  const openCv = openPaper({ sql, vault })
  const inSlack = slackHandlers({ sender, receiptOf, openCv, tryDraw, download: telegram.download })
  return {
    ...telegramHandlers({ sender: telegram.sender, receiptOf, tryDraw, download: slack.download }),
    ...inSlack,
    ...inPace(
      { sql, paces: createPaces(sql), messageEvery: parts.messageEvery, rewriteEvery: parts.rewriteEvery },
      inSlack,
    ),
    ...ownHandlers({ sql, take, away: slack.away }),
    ...paperHandlers({ sql, vault, take, download: telegram.download }),
    ...phraseHandlers({ model: parts.model, sheets: parts.sheets, order, take }),
    hear: hearHandler({ model: parts.model, download: telegram.download, take }),
    speak: speakHandler({ model: parts.model, sheets: parts.sheets, sender: telegram.sender }),
    'import-pix': pixImportHandler({ sql, take, download: slack.download, now: parts.now }),
    'import-posts': importPostsHandler({ take, download: slack.download }),
    rank: rankHandler({ sql, take, now: parts.now }),
    ...calendarHandlers({ telegram: telegram.sender, slack: sender, receiptOf }),
    'send-report': sendReportHandler({ sender, tryDraw, receiptOf }),
    'send-export': exportHandler({ sql, sender: telegram.sender, openCv }),
    erase: eraseHandler({ sql, sender, take, admins, leftBehind, forgetJobs }),
  }
}
