import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answers, claire, solene } from '#tests/workflows/file/kit.ts'
import type { PostId } from '#workflows/actor.ts'
import type { FileEvent } from '#workflows/file/events.ts'
import type { FileId } from '#workflows/file/state.ts'
import type { PostEvent, Ranked } from '#workflows/post/events.ts'
import { takenSeats } from '#workflows/post/state.ts'
import { aside, chose, judged, submitted, validated } from './kit.ts'
import { type Act, files, openTown, posts, type Town } from './town.ts'

test('whatever happens in whatever order, no quota is passed, nobody has two posts, and both sides agree on who is recruited', () => {
  let recruited = 0
  const story = fc.array(anyAct(), { minLength: 80, maxLength: 160, size: 'max' })
  fc.assert(
    fc.property(story, fc.infiniteStream(fc.noBias(fc.nat(99))), (acts, chance) => {
      const town = openTown(() => [...chance.take(1)][0] ?? 0)
      for (const act of acts) {
        town.happens(act)
        keepsLimits(town)
      }
      town.settle()
      keepsLimits(town)
      for (const file of files) recruited += agrees(town, file)
    }),
    { numRuns: 150 },
  )
  // Stories in which nobody is ever recruited would promise nothing.
  expect(recruited).toBeGreaterThan(50)
})

function keepsLimits(town: Town): void {
  for (const post of posts.map(town.post)) {
    if (post.stage.at === 'validated') expect(takenSeats(post)).toBeLessThanOrEqual(post.stage.quota)
    expect(new Set(post.pairs.map(({ file }) => file)).size).toBe(post.pairs.length)
  }
}

/** Whether someone is recruited: 1 or 0. */
function agrees(town: Town, file: FileId): number {
  const { hired } = town.file(file)
  const stages = new Map(
    posts.map((id) => [id, town.post(id).pairs.find((pair) => pair.file === file)?.stage.at] as const),
  )
  const by = posts.filter((id) => stages.get(id) === 'recruited' || stages.get(id) === 'hired')
  expect(by).toEqual(hired === null ? [] : [hired])
  expect([...stages.values()]).not.toContain('hiring')
  return by.length
}

function anyAct(): fc.Arbitrary<Act> {
  const one = fc.record({ post: fc.constantFrom(...posts), file: fc.constantFrom(...files) })
  const onPost = (of: (file: FileId) => PostEvent) =>
    one.map(({ post, file }): Act => ({ to: 'post', id: post, event: of(file) }))
  const onFile = (of: (post: PostId) => FileEvent) =>
    one.map(({ post, file }): Act => ({ to: 'file', id: file, event: of(post) }))
  /** What brings things forward is drawn more often than what undoes them. */
  const often = (arbitrary: fc.Arbitrary<Act>) => ({ arbitrary, weight: 30 })
  const rarely = (arbitrary: fc.Arbitrary<Act>) => ({ arbitrary, weight: 1 })
  return fc.oneof(
    often(onPost((file) => ({ is: 'candidates.ranked', found: [rankedAs(file)], gone: [] }))),
    often(onPost((file) => chose('preselect', file))),
    often(onFile((post) => ({ is: 'post.answered', post, answer: 'yes' }))),
    often(onPost((file) => chose('recruit', file))),
    rarely(onPost((file) => chose('back', file))),
    rarely(onPost((file) => chose('confirm', file, solene))),
    rarely(onPost((file) => aside(file))),
    rarely(onPost((file) => submitted({ form: 'pair-end', file, why: 'resigned' }))),
    rarely(onPost((file) => chose('overturn', file, solene))),
    rarely(onPost(() => submitted({ form: 'post-close', why: 'cancelled' }))),
    rarely(onPost(() => ({ is: 'post.pressed', by: claire, press: { on: 'post', press: 'put-back' } }))),
    rarely(onPost(() => validated('1'))),
    rarely(onPost(() => judged)),
    rarely(onFile((post) => ({ is: 'post.answered', post, answer: { no: 'dates' } }))),
    rarely(onFile((post) => ({ is: 'post.answered', post, answer: 'contest' }))),
    rarely(onFile((post) => ({ is: 'post.answered', post, answer: 'again' }))),
    rarely(onFile(() => ({ is: 'availability.changed', paused: true }))),
    often(onFile(() => ({ is: 'availability.changed', paused: false }))),
    rarely(onFile(() => ({ is: 'application.withdrawn' }))),
    often(onFile(() => ({ is: 'application.sent', chat: 1, answers }))),
    rarely(onFile(() => ({ is: 'card.pressed', by: claire, press: 'put-back' }))),
    often(onFile(() => ({ is: 'card.pressed', by: claire, press: 'take' }))),
    often(onFile(() => ({ is: 'card.pressed', by: claire, press: 'eligible' }))),
  )
}

function rankedAs(file: FileId): Ranked {
  return { file, ref: 'AAA-AAA', score: 0.5, reasons: [] }
}
