import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noHelp } from '#workflows/chat/help/state.ts'
import { parseChat } from '#workflows/chat/parse.ts'
import { noRelay } from '#workflows/chat/relay/state.ts'
import { initialChat } from '#workflows/chat/state.ts'
import { fileRef } from '#workflows/file/ref.ts'
import { noPix } from '#workflows/pix/assessment/state.ts'
import { finished, pixChat, started } from './pix/kit.ts'
import { chat, drafted, pressed, said } from './story.ts'

describe('a stored chat', () => {
  it('is read back as it was, from the first version on', () => {
    const { state } = chat.given(...drafted).when(pressed({ pick: 'send' })).decision
    expect(parseChat(JSON.parse(JSON.stringify(state)))).toEqual(state)
    expect(parseChat(initialChat)).toEqual(initialChat)
  })

  it('of the first version had not met the self-assessment, and loses nothing else', () => {
    const { state } = chat.given(...drafted).when(pressed({ pick: 'send' })).decision
    const { pix, help: _help, relay: _relay, ...rest } = state
    expect(parseChat(JSON.parse(JSON.stringify({ ...rest, v: 1, desk: null })))).toEqual({
      ...rest,
      v: 4,
      pix: noPix,
      help: noHelp,
      relay: noRelay,
    })
    expect(pix).toEqual(noPix)
  })

  it('is read back in the middle of the self-assessment, and after it', () => {
    const middle = chat.given(said('/pix')).when(started).decision.state
    const after = pixChat.given(...finished).when(pressed({ pick: 'pix-share', shared: true })).decision.state
    for (const state of [middle, after, { ...after, waiting: { on: 'pix-score', code: 'P-ABCD1234' } }]) {
      expect(parseChat(JSON.parse(JSON.stringify(state)))).toEqual(state)
    }
    expect(() => parseChat({ ...middle, v: 1 })).toThrow()
  })

  it('of before there were requests keeps its waiting, and its card of questions is no more', () => {
    const { state } = chat.given(said('/start')).when(said('/humain')).decision
    const { relay: _relay, ...rest } = state
    const desk = { key: 'question:1', at: 1 }
    expect(parseChat({ ...rest, v: 3, desk })).toEqual({ ...rest, v: 4, relay: noRelay })
  })

  it.each([[undefined], [{}], [{ ...initialChat, v: 99 }], [{ ...initialChat, waiting: { on: 'the moon' } }]])(
    'of no version of ours is refused: %j',
    (stored) => {
      expect(() => parseChat(stored)).toThrow()
    },
  )
})

describe('the reference of a file', () => {
  it('is six signs that nobody confuses, always the same for an id', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(fileRef(`file:${id}`)).toMatch(/^[2-9A-HJ-KM-NP-Z]{3}-[2-9A-HJ-KM-NP-Z]{3}$/)
        expect(fileRef(`file:${id}`)).toBe(fileRef(`file:${id}`))
      }),
    )
  })

  it('seldom is that of another file', () => {
    const refs = new Set(Array.from({ length: 15_000 }, (_, index) => fileRef(`file:${index}`)))
    expect(refs.size).toBeGreaterThan(14_990)
  })
})
