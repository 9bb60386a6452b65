import type { Receipt } from '#handlers/delivery.ts'
import type { TelegramSender } from '#handlers/telegram/send.ts'
import { sayChat } from '#prompts/copy/fr/chat.ts'
import type { Handlers } from '../deliver.ts'
import { done } from '../deliver.ts'
import { chatOf, type Parcel } from '../parcel.ts'

export interface TelegramParts {
  readonly sender: TelegramSender
  /** Where the actor's message of this key went. */
  readonly receiptOf: (parcel: Parcel, key: string) => Promise<Receipt | undefined>
}

/** Effects that speak in the actor's Telegram chat. */
export function telegramHandlers({
  sender,
  receiptOf,
}: TelegramParts): Pick<Handlers, 'say' | 'pass-on' | 'rewrite' | 'leave-group' | 'typing'> {
  return {
    say: ({ message }, { actor }) => sender.say(chatOf(actor), sayChat(message)),
    'pass-on': ({ message }, { actor }) => sender.say(chatOf(actor), sayChat(message)),
    rewrite: async ({ key, message }, parcel) => {
      const receipt = await receiptOf(parcel, key)
      return receipt ? await sender.rewrite(receipt, sayChat(message)) : done
    },
    'leave-group': (_effect, { actor }) => sender.leave(chatOf(actor)),
    typing: (_effect, { actor }) => sender.typing(chatOf(actor)),
  }
}
