import { Cannot } from '../cannot.ts'
import { foldSpaces, readsAs } from '../reads-as.ts'
import type { Platform } from './platform.ts'
import type { MessageRecord, PersonRecord } from './state.ts'
import { chatOf } from './state.ts'
import type { PressOptions, TelegramPerson } from './types.ts'
import { viewOf } from './view.ts'

const patience = 5_000

/** What a person does with inline buttons. */
export function createPresses(platform: Platform, record: PersonRecord): Pick<TelegramPerson, 'press' | 'pressOn'> {
  const { state } = platform
  const chat = chatOf(state, record.user.id)
  return {
    press: (label, options) => {
      const shown = [...chat.messages.values()].filter(({ deleted }) => !deleted).toReversed()
      for (const message of shown) {
        const button = viewOf(state, message)
          .buttons.flat()
          .find((one) => one.data !== undefined && named(one.label, label))
        if (button?.data !== undefined) return press(platform, record, message, button.data, options)
      }
      const labels = shown.flatMap((message) =>
        viewOf(state, message)
          .buttons.flat()
          .map((button) => button.label),
      )
      throw new Error(`no button ${String(label)}; there are: ${labels.join(' | ') || 'none'}`)
    },
    pressOn: (messageId, data, options) => {
      const message = chat.messages.get(messageId)
      if (!message) throw new Cannot('gone', `no message ${messageId} in this chat`)
      return press(platform, record, message, data, options)
    },
  }
}

function press(
  platform: Platform,
  record: PersonRecord,
  message: MessageRecord,
  data: string,
  options?: PressOptions,
): Promise<string> {
  const id = String(BigInt.asUintN(63, BigInt(`0x${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`)))
  const wait = options?.timeoutMs ?? patience
  const late = new Cannot('late', `the bot did not answer the press of ${data} in ${wait} ms`)
  const answered = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(late), wait)
    timer.unref()
    platform.callbacks.set(id, {
      at: platform.now(),
      answer: (text) => {
        clearTimeout(timer)
        resolve(text)
      },
    })
  })
  answered.catch(() => undefined)
  platform.updates.push(
    {
      callback_query: {
        id,
        from: record.user,
        message: message.wire,
        chat_instance: String(record.user.id * 31),
        data,
      },
    },
    record.user.id,
  )
  return answered
}

function named(label: string, expected: string | RegExp): boolean {
  return typeof expected === 'string' ? foldSpaces(label) === foldSpaces(expected) : readsAs(label, expected)
}
