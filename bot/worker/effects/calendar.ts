import ical from 'ical-generator'
import type { Delivered, Receipt } from '#handlers/delivery.ts'
import type { SlackSender } from '#handlers/slack/send.ts'
import type { TelegramSender } from '#handlers/telegram/send.ts'
import { calendarCaption, calendarName, meetingTitle } from '#prompts/copy/fr/chat/calendar.ts'
import type { MeetingShown } from '#prompts/copy/slack-posts.ts'
import type { Handlers } from '../deliver.ts'
import { chatOf, type Parcel } from '../parcel.ts'

export interface CalendarParts {
  readonly telegram: Pick<TelegramSender, 'sendFile'>
  readonly slack: Pick<SlackSender, 'uploadFile'>
  readonly receiptOf: (parcel: Parcel, key: string) => Promise<Receipt | undefined>
}

/** An interview of an hour, for any calendar (RFC 5545). The same interview has the same identity: told again, it is not two. */
export function calendarHandlers({
  telegram,
  slack,
  receiptOf,
}: CalendarParts): Pick<Handlers, 'show-calendar' | 'reply-calendar'> {
  return {
    'show-calendar': ({ meeting }, { actor }) =>
      telegram.sendFile(chatOf(actor), {
        name: calendarName(),
        bytes: calendarOf(meeting),
        caption: calendarCaption(),
      }),
    'reply-calendar': async ({ root, meeting, candidate }, parcel) => {
      const receipt = await receiptOf(parcel, root)
      if (!receipt) return gone
      const order = { key: `effect-${parcel.id}`, again: true, since: parcel.created, to: { root: receipt } }
      const name = calendarName(candidate)
      return await slack.uploadFile({ ...order, bytes: calendarOf(meeting), name, title: meetingTitle(meeting) })
    },
  }
}

function calendarOf(meeting: MeetingShown): Uint8Array {
  const { ref, start, where } = meeting
  const calendar = ical({ prodId: '//Passerelle//FR' })
  calendar.createEvent({
    id: `${ref}-${start}@passerelle`,
    stamp: new Date(start),
    start: new Date(start),
    end: new Date(start + anHour),
    summary: meetingTitle(meeting),
    location: where,
  })
  return new TextEncoder().encode(calendar.toString())
}

const gone: Delivered = { became: 'refused', code: 'gone' }
const anHour = 3_600_000
