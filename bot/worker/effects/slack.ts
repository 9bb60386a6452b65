import type { Delivered, Receipt } from '#handlers/delivery.ts'
import type { SlackSender } from '#handlers/slack/send.ts'
import type { Attempt } from '#handlers/slack/send-orders.ts'
import { pictureTitle } from '#prompts/pictures/picture-title.ts'
import type { Handlers } from '../deliver.ts'
import { done } from '../deliver.ts'
import type { Parcel } from '../parcel.ts'
import { type Fetch, fetchFiles } from './fetch-files.ts'
import type { TryDraw } from './try-draw.ts'

export interface SlackParts {
  readonly sender: SlackSender
  readonly tryDraw: TryDraw
  readonly receiptOf: (parcel: Parcel, key: string) => Promise<Receipt | undefined>
  /** Opens a stored CV; undefined when it is no more. */
  readonly openCv: (id: string) => Promise<Uint8Array | undefined>
  /** From Telegram. */
  readonly download: Fetch
}

/** Effects that speak in Slack. The outbox row's id travels with each message, so that it is never posted twice. */
export function slackHandlers(
  parts: SlackParts,
): Pick<Handlers, 'post' | 'update' | 'reply' | 'reply-picture' | 'reply-file' | 'remove' | 'notify' | 'send-cv'> {
  const { sender, receiptOf } = parts
  return {
    post: ({ channel, message }, parcel, again) => sender.post({ ...attemptOf(parcel, again), channel, message }),
    update: async ({ key, message }, parcel) => {
      const receipt = await receiptOf(parcel, key)
      return receipt ? await sender.update({ receipt, message }) : gone
    },
    reply: async ({ root, message }, parcel, again) => {
      const receipt = await receiptOf(parcel, root)
      return receipt ? await sender.reply({ ...attemptOf(parcel, again), root: receipt, message }) : gone
    },
    'reply-picture': async ({ root, picture, message }, parcel) => {
      const receipt = await receiptOf(parcel, root)
      if (!receipt) return gone
      // A former attempt may have said the words, whatever became of the picture.
      const order = { ...attemptOf(parcel, true), root: receipt, message }
      const bytes = await parts.tryDraw(picture, parcel.id)
      if (!bytes) return await sender.reply(order)
      const named = { name: `image-${parcel.id}.png`, title: pictureTitle(picture) }
      return await sender.replyPicture({ ...order, picture: { bytes, ...named } })
    },
    'reply-file': async ({ root, files, message }, parcel, again) => {
      const receipt = await receiptOf(parcel, root)
      if (!receipt) return gone
      const fetched = await fetchFiles(parts.download, files, parcel)
      if ('became' in fetched) return fetched
      return await sender.replyFiles({ ...attemptOf(parcel, again), root: receipt, message, ...fetched })
    },
    remove: async ({ key }, parcel) => {
      const receipt = await receiptOf(parcel, key)
      return receipt ? await sender.remove(receipt) : done
    },
    notify: ({ user, message }, parcel, again) => sender.notify({ ...attemptOf(parcel, again), user, message }),
    'send-cv': async ({ user, cv, title }, parcel, again) => {
      const bytes = await parts.openCv(cv)
      if (!bytes) return gone
      return await sender.uploadFile({ ...attemptOf(parcel, again), to: { user }, bytes, name: `${title}.pdf`, title })
    },
  }
}

const gone: Delivered = { became: 'refused', code: 'gone' }

function attemptOf({ id, created }: Parcel, again: boolean): Attempt {
  return { key: `effect-${id}`, again, since: created }
}
