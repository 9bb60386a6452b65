import { describe, expect, it } from 'vitest'
import { instants } from '#tests/kit/instants.ts'
import { at } from '#tests/kit/specification.ts'
import type { ChatEvent } from '#workflows/chat/events.ts'
import { fileId, pressed, said, saidNames, sent, told } from '../story.ts'
import { finished, finishedAfter, messageOf, pixChat, started, unknown } from './kit.ts'

const oldButton = { give: 'notice', message: { name: 'old-button', with: {} } } as const
const day = 86_400_000
const share = pressed({ pick: 'pix-share', shared: true }, 400)
const unshare = pressed({ pick: 'pix-share', shared: false }, 401)

function pixTold(event: ChatEvent, ...given: readonly ChatEvent[]) {
  return told(pixChat.given(...given).when(event).decision.effects)
}

/** What the file hears: whether it may show a profile. */
function heard(profile: unknown, official: unknown = null) {
  return { do: 'tell', actor: fileId, event: { is: 'pix.shared', pix: { profile, official } } }
}

describe('the end', () => {
  const last = unknown(5)[0] ?? started

  it('shows the picture, then the words, then asks whether to share them, and keeps the answers', () => {
    const { state, effects } = pixChat.given(started, ...unknown(1, 4)).when(last).decision
    expect(effects).toMatchObject([
      { do: 'rewrite', key: 'pix:5', message: { name: 'pix-answered' } },
      { do: 'show', picture: { draw: 'profile' }, message: { name: 'pix-picture' } },
      { do: 'say', message: { name: 'pix-profile', with: { missed: 5, file: 'none' } } },
      { do: 'say', message: { name: 'pix-sharing', with: { shared: false, file: 'none' } } },
    ])
    expect(state.pix.current).toBeNull()
    expect(state.waiting).toEqual({ on: 'nothing' })
    const [done] = state.pix.finished
    expect(done?.answers).toHaveLength(5)
    expect(done?.profile).toMatchObject({ length: 'express', questions: 5, at: instants.now + 5 * 60_000 })
    expect(done?.profile.levels).toHaveLength(16)
    expect(messageOf(effects, 'pix-profile')).toMatchObject({
      learn: expect.toSatisfy((ids: readonly string[]) => ids.length === 2 || ids.length === 3),
    })
  })

  it('comes back on demand, whatever was pressed since', () => {
    const { state, effects } = pixChat.given(...finished).when(pressed({ pick: 'pix-result' }, 300)).decision
    expect(saidNames(effects)).toEqual(['pix-picture', 'pix-profile', 'pix-sharing'])
    expect(state.pix.finished).toHaveLength(1)
  })

  it('gives the right answers that were missed, four a page', () => {
    const page = (number: number) => pixChat.given(...finished).when(pressed({ pick: 'pix-missed', page: number }, 300))
    expect(messageOf(page(0).decision.effects, 'pix-missed')).toMatchObject({ page: 0, pages: 2, items: { length: 4 } })
    expect(messageOf(page(1).decision.effects, 'pix-missed')).toMatchObject({ page: 1, pages: 2, items: { length: 1 } })
    page(2).then({ answer: oldButton })
    pixChat
      .given()
      .when(pressed({ pick: 'pix-missed', page: 0 }))
      .then({ state: expect.anything(), answer: oldButton })
  })

  it('remembers twelve, the oldest goes', () => {
    const many = Array.from({ length: 13 }, (_, time) => [
      at(instants.now + time * 8 * day, pressed({ pick: 'pix-start', length: 'express' }, 1000 + time)),
      ...unknown(1, 5, 6 * time + 1),
    ]).flat()
    const { state } = pixChat.given(...many).when(said('/pix')).decision
    expect(state.pix.finished).toHaveLength(12)
    expect(state.pix.finished[0]?.profile.at).toBeGreaterThan(instants.now + 8 * day)
  })
})

describe('sharing', () => {
  it('is a choice: without it coordinators hear nothing', () => {
    expect(pixTold(pressed({ pick: 'pix-result' }, 300), ...finishedAfter(sent))).toEqual([])
    const begun = sent.length + 1
    expect(
      told(
        pixChat.given(...sent, started, ...unknown(1, 4, begun)).when(unknown(5, 5, begun)[0] ?? started).decision
          .effects,
      ),
    ).toEqual([])
  })

  it('tells the file, and taking it back tells it too', () => {
    expect(pixTold(share, ...finishedAfter(sent))).toMatchObject([heard({ questions: 5 })])
    expect(pixTold(unshare, ...finishedAfter(sent), share)).toEqual([heard(null)])
  })

  it('chosen already is only said', () => {
    const { effects } = pixChat.given(...finishedAfter(sent)).when(unshare).decision
    expect(effects).toMatchObject([{ message: { name: 'pix-shared', with: { shared: false, file: 'sent' } } }])
  })

  it('without a result does nothing but say so', () => {
    pixChat.given(started).when(share).then({ answer: oldButton })
  })

  it('before the application waits for it', () => {
    expect(pixTold(share, ...finished)).toEqual([])
    const events = [...finished, share, ...sent.slice(0, -1)]
    const [application, profile, ...others] = pixTold(pressed({ pick: 'send' }), ...events)
    expect(application).toMatchObject({ event: { is: 'application.sent' } })
    expect(profile).toMatchObject({ event: { is: 'pix.shared', pix: { profile: { questions: 5 } } } })
    expect(others).toEqual([])
    const alone = [...finished, ...sent.slice(0, -1)]
    expect(pixTold(pressed({ pick: 'send' }), ...alone)).toHaveLength(1)
  })

  it('says who reads it: nobody, once the file is withdrawn or went on in another account', () => {
    const shared = [...finishedAfter(sent), share]
    const heardAfter = (event: ChatEvent, ...more: readonly ChatEvent[]) =>
      pixChat.given(...shared, ...more).when(event).decision.effects
    expect(messageOf(heardAfter(unshare), 'pix-shared')).toMatchObject({ file: 'sent' })
    const moved = { is: 'merge.settled', outcome: 'moved' } as const
    for (const gone of [[said('je retire ma candidature'), said('oui')], [moved]]) {
      expect(messageOf(heardAfter(unshare, ...gone), 'pix-shared')).toMatchObject({ file: 'none' })
      expect(messageOf(heardAfter(pressed({ pick: 'pix' }, 402), ...gone), 'pix-menu')).toMatchObject({ file: 'none' })
      const again = heardAfter(pressed({ pick: 'pix-result' }, 403), ...gone)
      expect(messageOf(again, 'pix-profile')).toMatchObject({ file: 'none' })
      expect(messageOf(again, 'pix-sharing')).toMatchObject({ file: 'none' })
    }
  })

  it('goes on when the file that was withdrawn opens again, and may change meanwhile', () => {
    const away = [...finishedAfter(sent), share, said('je retire ma candidature'), said('oui')]
    const again = [...away, said('/postuler'), said('oui')]
    const back = pixTold(pressed({ pick: 'send' }, 500), ...again)
    expect(back).toMatchObject([{ event: { is: 'application.sent' } }, heard({ questions: 5 })])
    expect(pixTold(unshare, ...away)).toEqual([heard(null)])
    expect(pixTold(unshare, ...again)).toEqual([heard(null)])
  })

  it('follows a new result, which takes the place of the one before', () => {
    const later = at(instants.aMonthLater, pressed({ pick: 'pix-start', length: 'express' }, 600))
    const before = [...finishedAfter(sent), share]
    const [last = started, ...others] = unknown(1, 5, before.length + 1).toReversed()
    const { effects } = pixChat.given(...before, later, ...others.toReversed()).when(last).decision
    expect(told(effects)).toMatchObject([heard({ at: instants.aMonthLater + 5 * 60_000 })])
    expect(messageOf(effects, 'pix-sharing')).toMatchObject({ shared: true })
  })

  it('ends when the file goes on in another account, and the results stay', () => {
    const moved = { is: 'merge.settled', outcome: 'moved' } as const
    const { state, effects } = pixChat.given(...finishedAfter(sent), share).when(moved).decision
    expect(told(effects)).toEqual([])
    expect(state.pix).toMatchObject({ shared: false, finished: { length: 1 } })
    expect(pixTold(share, ...finishedAfter(sent), moved)).toEqual([])
  })

  it('goes on in the account that keeps the file', () => {
    const kept = { is: 'merge.settled', outcome: 'kept' } as const
    expect(pixTold(kept, ...finishedAfter(sent), share)).toMatchObject([heard({ questions: 5 })])
    expect(pixTold(kept, ...finishedAfter(sent))).toEqual([])
    expect(pixTold({ is: 'merge.settled', outcome: 'refused' }, ...finishedAfter(sent), share)).toEqual([])
  })
})
