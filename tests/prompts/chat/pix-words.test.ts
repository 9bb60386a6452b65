import { describe, expect, it } from 'vitest'
import { packChoice } from '#handlers/telegram/choice-codec.ts'
import type { ChatMessages } from '#prompts/copy/chat.ts'
import type { PixQuestion } from '#prompts/copy/pix-shown.ts'
import { sayChat } from '#prompts/copy/fr/chat.ts'
import { sayWithoutPicture } from '#prompts/copy/fr/without-picture.ts'
import { choicesOf as choicesInWords } from '#prompts/copy/fr/chat/pix-choices.ts'
import { sayProfile } from '#prompts/copy/fr/chat/pix-domains.ts'
import { competences } from '#prompts/pix/competences.ts'
import { domains } from '#prompts/pix/domains.ts'
import type { ChatPage } from '#prompts/page.ts'
import { plain } from '#prompts/rich.ts'
import { choicesOf } from '#workflows/pix/assessment/choices-of.ts'
import { answersTo, pixSamples, sampleItems, sampleProfiles, states } from './pix-samples.ts'

describe('every question of the bank', () => {
  it('fits with its picture or without, in every state, and so does its answer', () => {
    for (const item of sampleItems) {
      const room = item.scene ? 1024 : 4096
      const asked = states(item).map((state) => say('pix-question', state))
      const answered = answersTo(item).map((given) => say('pix-answered', { item, number: 48, given }))
      for (const page of [...asked, ...answered]) expect(plain(page.text).length, item.id).toBeLessThanOrEqual(room)
    }
  })

  it('has buttons that Telegram takes: labels of 30 characters, data of 64 bytes, each once', () => {
    for (const { item, buttons } of everyState()) {
      const packed = buttons.map(({ choice }) => packChoice(choice))
      expect(new Set(packed).size, item.id).toBe(packed.length)
      for (const data of packed) expect(Buffer.byteLength(data), item.id).toBeLessThanOrEqual(64)
      for (const { label } of buttons) expect(label.length, `${item.id}: ${label}`).toBeLessThanOrEqual(30)
    }
  })

  it('shows each of its choices, in the text or on a button, how far one is, and the two ways out', () => {
    for (const item of sampleItems) {
      const page = say('pix-question', { ...firstOf(item), number: 7, about: 20 })
      const lines = [...plain(page.text).split('\n'), ...labelsOf(page)]
      const missing = choicesOf(item).filter((choice) => !lines.some((line) => line.endsWith(choice)))
      expect(missing, item.id).toEqual([])
      expect(labelsOf(page).slice(-2), item.id).toEqual(['Je ne sais pas', 'Pause'])
      expect(lines[0], item.id).toBe('Question 7 sur 20 environ')
    }
  })

  it('counts its choices as the answers are judged', () => {
    for (const item of sampleItems) expect(choicesInWords(item)).toEqual(choicesOf(item))
  })

  it('leaves no button behind once it is answered', () => {
    for (const item of sampleItems) {
      for (const given of answersTo(item))
        expect(say('pix-answered', { item, number: 1, given }).buttons, item.id).toBeUndefined()
    }
  })

  it('is answered with the same words, right or wrong', () => {
    for (const item of sampleItems.filter(({ answer }) => answer.kind === 'one')) {
      const said = choicesOf(item).map((choice, index) => {
        const given = { is: 'choices', choices: [index] } as const
        const text = plain(say('pix-answered', { item, number: 1, given }).text)
        return text.endsWith(choice) ? text.slice(0, -choice.length) : choice
      })
      expect(new Set(said).size, item.id).toBe(1)
    }
  })

  it('that has a picture is told whole where there is none, and no address in it becomes a link', () => {
    for (const item of sampleItems) {
      const scene = item.scene
      if (!scene) continue
      const message = { name: 'pix-question', with: { ...firstOf(item), item } } as const
      const { text, buttons } = sayWithoutPicture(message)
      const [told] = text.filter(({ style }) => style === 'code')
      const said: readonly (readonly [string, unknown])[] = Object.entries(scene)
      const shown = said.filter(([name]) => name !== 'scene' && name !== 'lock').map(([, value]) => value)
      for (const words of shown.flat(2)) expect(told?.text, item.id).toContain(words)
      expect(plain(text).length).toBeLessThanOrEqual(4096)
      expect(plain(text).endsWith(plain(sayChat(message).text))).toBe(true)
      expect(buttons).toEqual(sayChat(message).buttons)
    }
  })

  it('explains itself with three others on a page of missed answers', () => {
    const longest = sampleItems.toSorted((one, other) => lengthOf(other) - lengthOf(one)).slice(0, 4)
    const page = say('pix-missed', { items: longest, page: 1, pages: 30 })
    expect(plain(page.text).length).toBeLessThanOrEqual(4096)
    for (const { why } of longest) expect(plain(page.text)).toContain(why)
  })
})

describe('a question with several answers', () => {
  it('ticks what was tapped, and ends only when the person says so', () => {
    const item = itemOf('several', (words) => words.length <= 28)
    const order = choicesOf(item).map((_, index) => index)
    const [first = ''] = choicesOf(item)
    const page = say('pix-question', { item, name: '1-3f9a0c', number: 1, about: 20, order, picked: [0] })
    expect(labelsOf(page)).toContain(`✓ ${first}`)
    expect(labelsOf(page).filter((label) => label.startsWith('☐ '))).toHaveLength(order.length - 1)
    expect(labelsOf(page)).toContain('C’est ma réponse')
    expect(
      labelsOf(say('pix-question', { item, name: '1-3f9a0c', number: 1, about: 20, order, picked: [] })),
    ).not.toContain('C’est ma réponse')
  })
})

describe('what to do next', () => {
  it.each(['several', 'order'] as const)('is « C’est ma réponse » as soon as %s can be given', (kind) => {
    const item = itemOf(kind, () => true)
    const enough = kind === 'order' ? choicesOf(item).length : 1
    for (const state of states(item)) {
      const text = plain(say('pix-question', state).text)
      const last = text.slice(text.lastIndexOf('\n') + 1)
      if (state.picked.length >= enough) expect(last).toMatch(/^Touchez « C’est ma réponse »/)
      else expect(last).not.toMatch(/^Touchez « C’est ma réponse »/)
    }
  })
})

describe('steps to put in order', () => {
  it('are numbered as they are tapped, then leave the buttons, which keep their places', () => {
    const item = itemOf('order', (words) => words.length > 28)
    const steps = choicesOf(item)
    const order = steps.map((_, index) => steps.length - 1 - index)
    const page = say('pix-question', { item, name: '3-3f9a0c', number: 3, about: 20, order, picked: [0] })
    expect(plain(page.text)).toContain(`Votre ordre :\n1. ${steps[0]}`)
    const places = (page.buttons ?? [])
      .flat()
      .flatMap(({ choice }) => (choice.pick === 'pix-option' ? choice.place : []))
    expect(places).toEqual(order.slice(0, -1).map((_, place) => place))
    expect(labelsOf(page)).toContain('Recommencer')
    expect(labelsOf(page)).not.toContain('C’est ma réponse')
  })
})

describe('progress', () => {
  it('fills as the questions go, and says so when there are more than were announced', () => {
    const [item] = sampleItems
    if (!item) throw new Error('The bank is empty')
    const bars = [1, 11, 21].map((number) => plain(say('pix-question', { ...firstOf(item), number, about: 20 }).text))
    expect(bars.map((text) => text.split('▰').length - 1)).toEqual([0, 5, 10])
    expect(bars[2]).toContain('Question 21, bientôt la fin')
  })
})

describe('a profile in words', () => {
  it('speaks of bars only where there are some', () => {
    for (const profile of sampleProfiles()) {
      const message = { name: 'pix-picture', with: { profile } } as const
      expect(plain(sayChat(message).text)).toContain('barre')
      expect(plain(sayWithoutPicture(message).text)).not.toMatch(/barre|image/)
    }
  })

  it('says the five domains once, the strongest first, and never a number for a level', () => {
    for (const shown of pixSamples['pix-profile']) {
      const text = plain(say('pix-profile', shown).text)
      const lines = text.split('\n').filter((line) => line.includes(': niveau '))
      expect(lines).toHaveLength(5)
      for (const { name } of domains) expect(lines.filter((line) => line.includes(name))).toHaveLength(1)
      for (const line of lines) expect(line).not.toMatch(/\d/)
    }
  })

  it('says what is unsure as unsure', () => {
    const unsure = sampleProfiles().filter(({ sd }) => sd[0] === 1.6)
    for (const profile of unsure) {
      const text = plain(say('pix-profile', { profile, learn: [], missed: 0, file: 'none', again: 0 }).text)
      expect(text.match(/niveau (plutôt|entre) /g)).toHaveLength(5)
    }
  })

  it('links what to learn next to a free resource', () => {
    for (const { id, name } of competences) {
      const [profile] = sampleProfiles()
      if (!profile) throw new Error('No profile')
      const page = say('pix-profile', { profile, learn: [id], missed: 0, file: 'none', again: 0 })
      expect(plain(page.text)).toContain(`• ${name} : `)
      expect(
        page.text.filter(({ href }) => href?.startsWith('https://')),
        id,
      ).toHaveLength(1)
    }
  })

  it('says what would be shared, with whom, and that it can change, whatever the choice', () => {
    for (const shown of pixSamples['pix-sharing']) {
      const page = say('pix-sharing', shown)
      expect(plain(page.text)).toContain('jamais vos réponses')
      expect(plain(page.text)).toContain('changer d’avis')
      expect(labelsOf(page)).toEqual(shown.shared ? ['Garder pour moi'] : ['Partager', 'Garder pour moi'])
    }
  })
})

describe('the door of the self-assessment', () => {
  it('says that it certifies nothing and sorts nobody, in few lines', () => {
    for (const menu of pixSamples['pix-menu']) {
      const text = plain(say('pix-menu', menu).text)
      expect(text).toContain('pas une certification Pix')
      expect(text).toContain('jamais à trier')
      expect(text.split('\n').filter((line) => line !== '').length).toBeLessThanOrEqual(9)
    }
  })

  it('offers the three lengths with their time, or to go on, or when it may be taken again', () => {
    for (const menu of pixSamples['pix-menu']) {
      const labels = labelsOf(say('pix-menu', menu))
      expect(labels.filter((label) => label.endsWith(' minutes')).length).toBe(menu.current || menu.again ? 0 : 3)
      expect(labels.includes('Reprendre')).toBe(menu.current !== null)
    }
  })
})

describe('a past profile in one phrase', () => {
  it.each([
    [[4, 4, 4, 4, 4], 'un profil assez égal'],
    [[4, 4, 4, 4, 2], 'un profil assez égal'],
    [[5, 4, 4, 4, 2], 'surtout à l’aise en information et données'],
    [[3, 3, 5, 5.2, 3], 'surtout à l’aise en protection et sécurité et en création de contenu'],
  ])('at %j, is « %s »', (levels, phrase) => {
    const [sample] = sampleProfiles()
    if (!sample) throw new Error('No profile')
    const of = competences.map(({ id }) => levels[Number(id[0]) - 1] ?? 0)
    expect(sayProfile({ ...sample, levels: of })).toBe(phrase)
  })
})

describe('an official result', () => {
  it('is always marked as declared or verified', () => {
    for (const shown of pixSamples['pix-official-kept']) {
      const mark = shown.official.is === 'declared' ? 'pix, déclaré' : 'pix, vérifié'
      expect(plain(say('pix-official-kept', shown).text)).toContain(mark)
    }
  })
})

function say<K extends keyof ChatMessages>(name: K, parameters: ChatMessages[K]): ChatPage {
  return sayChat({ name, with: parameters })
}

function everyState() {
  return sampleItems.flatMap((item) =>
    states(item).map((state) => ({ item, buttons: say('pix-question', state).buttons?.flat() ?? [] })),
  )
}

function labelsOf({ buttons }: ChatPage): readonly string[] {
  return (buttons ?? []).flat().map(({ label }) => label)
}

function firstOf(item: PixQuestion['item']): PixQuestion {
  const [first] = states(item)
  if (!first) throw new Error(`No state of ${item.id}`)
  return first
}

function itemOf(kind: 'several' | 'order', fits: (words: string) => boolean): PixQuestion['item'] {
  const found = sampleItems.find((item) => item.answer.kind === kind && choicesOf(item).every(fits))
  if (!found) throw new Error(`The bank has no such item of ${kind}`)
  return found
}

function lengthOf(item: PixQuestion['item']): number {
  return plain(say('pix-missed', { items: [item], page: 0, pages: 1 }).text).length
}
