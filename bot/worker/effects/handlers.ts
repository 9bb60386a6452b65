import type { SlackSender } from '#handlers/slack/send.ts'
import type { TelegramEdge } from '#handlers/telegram/edge.ts'
import type { Sql } from '../../database/open.ts'
import type { Vault } from '../../keys.ts'
import type { Take } from '../../turn/turn.ts'
import type { Handlers } from '../deliver.ts'
import { receiptReader } from '../receipts.ts'
import { type EraseParts, eraseHandler } from './erase.ts'
import { exportHandler } from './export.ts'
import { ownHandlers } from './own.ts'
import { openPaper, paperHandlers } from './papers.ts'
import { slackHandlers } from './slack.ts'
import { telegramHandlers } from './telegram.ts'

export interface HandlerParts {
  readonly sql: Sql
  readonly vault: Vault
  readonly take: Take
  readonly telegram: Pick<TelegramEdge, 'sender' | 'download'>
  readonly sender: SlackSender
  readonly admins: readonly string[]
  readonly leftBehind: EraseParts['leftBehind']
  /** Removes the queue's jobs of these outbox rows. */
  readonly forgetJobs: (ids: readonly number[]) => Promise<void>
}

/** Who carries out each effect. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { sql, vault, take, telegram, sender, admins, leftBehind, forgetJobs } = parts
  const receiptOf = receiptReader(sql)
  const openCv = openPaper({ sql, vault })
  return {
    ...telegramHandlers({ sender: telegram.sender, receiptOf }),
    ...slackHandlers({ sender, receiptOf, openCv }),
    ...ownHandlers(sql, take),
    ...paperHandlers({ sql, vault, take, download: telegram.download }),
    'send-export': exportHandler({ sql, sender: telegram.sender, openCv }),
    erase: eraseHandler({ sql, sender, take, admins, leftBehind, forgetJobs }),
  }
}
