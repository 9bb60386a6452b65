import { afterAll, beforeAll } from 'vitest'
import type { SlackMessage, SlackUser } from '#bot/sandbox/slack/types.ts'
import type { TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import { freshDatabase } from '#tests/kit/fresh-database.ts'
import { type Passerelle, startPasserelle } from '#tests/kit/passerelle.ts'
import { coordinator } from '#tests/kit/team.ts'

/** Milliseconds: the whole program answers, on a machine that may be busy. */
export const patience = 15_000

/** A request for a human, with its person and the root of its thread in #bretagne. */
export interface Opened {
  readonly person: TelegramPerson
  readonly root: SlackMessage
}

export interface Desk {
  readonly passerelle: () => Passerelle
  readonly claire: () => SlackUser
  /** Someone of Rennes who asked for a human. */
  readonly asks: (firstName: string, words: string) => Promise<Opened>
  /** The same, whose request Claire took. */
  readonly talks: (firstName: string, words?: string) => Promise<Opened>
  /** All that is in the thread under the root, oldest first, as words. */
  readonly thread: (opened: Opened) => readonly string[]
  /** Claire's own words in the thread. */
  readonly writes: (opened: Opened, text: string) => Promise<SlackMessage>
}

/** One Passerelle for the stories of a file, and what they share. */
export function relayDesk(): Desk {
  let started: Passerelle | undefined
  beforeAll(async () => {
    started = await startPasserelle({ database: await freshDatabase() })
  }, 60_000)
  afterAll(() => started?.stop())
  const passerelle = (): Passerelle => {
    if (!started) throw new Error('Passerelle is there only while tests run')
    return started
  }
  const claire = (): SlackUser => coordinator(passerelle().slack, 'claire')
  const asks = async (firstName: string, words: string): Promise<Opened> => {
    const person = passerelle().telegram.join({ firstName })
    person.say('/humain')
    await person.hears('Quelle est votre question', patience)
    person.say(words)
    await person.hears('Dans quelle commune', patience)
    person.say('35000')
    await person.hears('Merci : Rennes', patience)
    return { person, root: await claire().seesMessage('bretagne', firstName, patience) }
  }
  return {
    passerelle,
    claire,
    asks,
    talks: async (firstName, words = 'Je voudrais de l’aide pour mon dossier') => {
      const opened = await asks(firstName, words)
      await claire().press('Prendre', { message: opened.root.ts })
      await opened.person.hears('prend votre demande', patience)
      return opened
    },
    thread: ({ root }) => {
      const channel = passerelle().slack.channel('bretagne')
      return channel
        .thread(root.ts)
        .slice(1)
        .map((message) => channel.textOf(message))
    },
    writes: ({ root }, text) => claire().say('bretagne', text, { thread: root.ts }),
  }
}
