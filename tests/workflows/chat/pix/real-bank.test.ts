import { describe, expect, it } from 'vitest'
import { sayChat } from '#prompts/copy/fr/chat.ts'
import { plain } from '#prompts/rich.ts'
import { instants } from '#tests/kit/instants.ts'
import { chatKind } from '#workflows/chat/kind.ts'
import { type Chat, initialChat } from '#workflows/chat/state.ts'
import type { Effect } from '#workflows/effects.ts'
import { questionName } from '#workflows/pix/assessment/question-name.ts'
import { lengths } from '#workflows/pix/assessment/state.ts'
import { pressed, reference } from '../story.ts'

describe('with the real items', () => {
  it.each(lengths)(
    'the %s one ends about when it said, asks nothing twice, and can be said',
    (length) => {
      const { chat, questions, announced } = follow(length)
      const [done] = chat.pix.finished
      expect(questions).toBeLessThanOrEqual(announced * 1.25)
      expect(questions).toBeGreaterThanOrEqual(announced * 0.6)
      expect(done?.profile.questions).toBe(questions)
      expect(new Set(done?.answers.map(({ item }) => item)).size).toBe(questions)
      expect(done?.profile.levels.every((level) => level >= 0 && level <= 8)).toBe(true)
    },
    60_000,
  )

  it('most questions are a choice to tap, and nobody types twice in a row or at the door', () => {
    const [done] = follow('standard').chat.pix.finished
    const kinds = (done?.answers ?? []).map(({ item }) => reference.pix.items.get(item)?.answer.kind)
    expect(kinds.filter((kind) => kind === 'one').length).toBeGreaterThan(kinds.length / 3)
    expect(new Set(kinds).size).toBeGreaterThan(2)
    expect(kinds.filter((kind, i) => kind === 'short' && (i === 0 || kinds[i - 1] === 'short'))).toEqual([])
  }, 60_000)
})

/** From the start to the end, answering that one does not know. */
function follow(length: (typeof lengths)[number]) {
  let decision = act(initialChat, 0, pressed({ pick: 'pix-start', length }))
  let announced = 0
  let questions = 0
  while (decision.state.pix.current && questions < 200) {
    announced ||= aboutOf(decision.effects)
    decision.effects.forEach(speakable)
    questions += 1
    const answered = pressed(
      { pick: 'pix-unknown', question: questionName(decision.state.pix.current, questions) },
      questions,
    )
    decision = act(decision.state, questions, answered)
  }
  return { chat: decision.state, questions, announced }
}

function act(chat: Chat, nth: number, event: ReturnType<typeof pressed>) {
  const happening = { id: `h${nth}`, actor: 'chat:1', at: instants.now + nth * 60_000, seed: 'a seed', event } as const
  return chatKind.step(chat, happening, reference)
}

function aboutOf(effects: readonly Effect[]): number {
  return (
    effects.flatMap((one) =>
      'message' in one && one.message?.name === 'pix-question' ? one.message.with.about : [],
    )[0] ?? 0
  )
}

function speakable(effect: Effect): void {
  if (effect.do !== 'say' && effect.do !== 'show' && effect.do !== 'rewrite') return
  const { length } = plain(sayChat(effect.message).text)
  expect(length).toBeGreaterThan(0)
  expect(length).toBeLessThanOrEqual(effect.do === 'show' ? 1024 : 4096)
}
