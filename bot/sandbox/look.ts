import type { SlackChannel, SlackEmulator, SlackUser } from './slack/types.ts'
import { readImage } from './read-image.ts'
import type { ChatFileView, ChatMessageView, TelegramEmulator, TelegramPerson } from './telegram/types.ts'
import type { BubbleFile, BubbleView, ChannelView, ChatView, DeskView, SandboxView } from './view.ts'

/** Messages shown of each chat or channel; older ones stay in the emulator. */
const newest = 200

export interface Emulators {
  readonly telegram: TelegramEmulator
  readonly slack: SlackEmulator
}

/** Both platforms as the page shows them now. */
export function look({ telegram, slack }: Emulators): SandboxView {
  const people = telegram.people()
  const users = slack.users()
  const channels = slack.channels()
  return {
    telegram: {
      botName: telegram.botName,
      description: telegram.description(),
      commands: telegram.commands(),
      people: people.map((one) => ({ id: one.id, name: fullName(one), blocked: one.blocked })),
      faults: telegram.faults.active(),
    },
    slack: {
      team: slack.team.name,
      botUser: slack.botUser,
      connected: slack.connected,
      users: users.map(({ id, name, realName }) => ({ id, name, realName })),
      channels: channels.map((channel) => ({
        id: channel.id,
        name: channel.name,
        private: channel.private,
        direct: channel.direct,
        archived: channel.archived,
        members: channel.members,
      })),
      faults: slack.faults.pending(),
    },
    chats: Object.fromEntries(people.map((one) => [one.id, chat(one)])),
    channels: Object.fromEntries(channels.map((one) => [one.id, channelView(one)])),
    desks: Object.fromEntries(users.map((one) => [one.id, desk(one)])),
  }
}

function fullName(person: TelegramPerson): string {
  return person.lastName ? `${person.firstName} ${person.lastName}` : person.firstName
}

function chat(person: TelegramPerson): ChatView {
  return {
    messages: person.messages().slice(-newest).map(bubble),
    keyboard: person.keyboard(),
    activity: person.activity(),
  }
}

function bubble(message: ChatMessageView): BubbleView {
  const { document, sender, replyKeyboard, album, editedAt, ...shown } = message
  return { ...shown, file: document && fileOf(document) }
}

function fileOf({ bytes, ...described }: ChatFileView): BubbleFile {
  const image = described.kind === 'photo' ? readImage(bytes) : undefined
  return { ...described, size: bytes.length, picture: image && { width: image.width, height: image.height } }
}

function channelView(channel: SlackChannel): ChannelView {
  return { messages: channel.messages().slice(-newest) }
}

function desk(user: SlackUser): DeskView {
  return {
    home: user.home(),
    modal: user.modal(),
    ephemerals: user.ephemerals().slice(-newest),
    warnings: user.warnings().slice(-20),
  }
}
