import { expect, test } from 'vitest'
import { readPastRequests } from '#bot/views/past-requests.ts'
import { readRequestsHome } from '#bot/views/requests-home.ts'
import type { SeenRequests } from '#handlers/slack/reads.ts'
import type { Access } from '#workflows/team/access.ts'
import { onEachDatabase } from '../databases.ts'
import { boss, bordeaux, claire, openRequestsDesk } from './requests-desk.ts'

const ofBrittany: Access = { role: 'coordinator', perimeters: ['region:53'] }
const hour = 3_600_000

onEachDatabase(({ sql }) => {
  const seenBy = (user: string, access: Access, now: number) =>
    readRequestsHome(sql(), { user, access, now, departementName: () => 'Finistère' })

  test('an adviser sees theirs, and what waits in their territory, each once', async () => {
    const desk = await openRequestsDesk(sql())
    const [own, other, waits] = [await desk.asks(), await desk.asks(), await desk.asks()]
    await desk.happens(own, { is: 'request.pressed', by: claire, press: 'take' })
    await desk.happens(other, { is: 'request.pressed', by: boss, press: 'take' })
    const home = await seenBy(claire.id, ofBrittany, desk.clock.at)
    expect(idsOf(home)).toEqual({ mine: [own], waiting: [waits], overdue: [] })
    expect(home.waiting.rows[0]).toMatchObject({ place: { code: '29', name: 'Finistère' }, late: false, owner: null })
  })

  test('what waits elsewhere is not shown, but what has no place or went wider is', async () => {
    const desk = await openRequestsDesk(sql())
    await desk.asks({ place: { name: 'Lille', departement: '59', region: '32' } })
    const nowhere = await desk.asks({ place: null })
    const wide = await desk.asks({ place: bordeaux })
    expect((await seenBy(claire.id, ofBrittany, desk.clock.at)).waiting.total).toBe(1)
    await sql().updateTable('requests').set({ wide: true }).where('id', '=', wide).execute()
    expect(idsOf(await seenBy(claire.id, ofBrittany, desk.clock.at)).waiting).toEqual([nowhere, wide])
    expect((await seenBy(boss.id, { role: 'admin' }, desk.clock.at)).waiting.total).toBe(3)
  })

  test('what an adviser sent to another territory is shown there', async () => {
    const desk = await openRequestsDesk(sql())
    const sent = await desk.asks({ place: bordeaux })
    const form = { form: 'request-transfer', user: null, perimeter: 'region:53', theme: null } as const
    await desk.happens(sent, { is: 'request.submitted', by: boss, form })
    expect(idsOf(await seenBy(claire.id, ofBrittany, desk.clock.at)).waiting).toEqual([sent])
  })

  test('beside an answer stand the threads of the same theme that were answered, solved ones first', async () => {
    const desk = await openRequestsDesk(sql())
    const answer = { form: 'request-answer', text: 'Bonjour' } as const
    const answered = async (wish: Parameters<typeof desk.asks>[0] = {}) => {
      const id = await desk.asks(wish)
      await desk.happens(id, { is: 'request.submitted', by: boss, form: answer })
      const sent = { actor: id, kind: 'post', key: 'card', place: 'C0BRETAGNE', message: id } as const
      await sql().insertInto('sent').values(sent).execute()
      return id
    }
    const [solved, later] = [await answered(), await answered()]
    await answered({ theme: 'logement' })
    await answered({ place: bordeaux })
    await desk.happens(solved, { is: 'request.pressed', by: boss, press: 'resolve' })
    await desk.happens(solved, { is: 'person.judged', solved: true, stars: 5, word: null })
    const past = await readPastRequests(sql(), ofBrittany, await desk.asks())
    expect(past.map(({ thread: { ts } }) => ts)).toEqual([solved, later])
    expect(past.map((one) => one.solved)).toEqual([true, null])
    expect(await readPastRequests(sql(), { role: 'none' }, solved)).toEqual([])
  })

  test('someone without a territory sees none, whatever waits', async () => {
    const desk = await openRequestsDesk(sql())
    await desk.asks({ place: null })
    expect(idsOf(await seenBy('U0NEW', { role: 'none' }, desk.clock.at))).toEqual({
      mine: [],
      waiting: [],
      overdue: [],
    })
  })

  test('a promise that is past is overdue, taken by a colleague or not, until someone answers', async () => {
    const desk = await openRequestsDesk(sql())
    const [urgent, taken] = [await desk.asks({ urgency: 'high' }), await desk.asks({ urgency: 'high' })]
    const calm = await desk.asks()
    await desk.happens(taken, { is: 'request.pressed', by: boss, press: 'take' })
    const later = desk.clock.at + hour
    expect(idsOf(await seenBy(claire.id, ofBrittany, later))).toEqual({
      mine: [],
      waiting: [calm],
      overdue: [urgent, taken],
    })
    await desk.happens(taken, { is: 'request.submitted', by: boss, form: { form: 'request-answer', text: 'Bonjour' } })
    expect(idsOf(await seenBy(claire.id, ofBrittany, later)).overdue).toEqual([urgent])
  })

  test('urgent ones come first, then the oldest; a section shows eight and says how many there are', async () => {
    const desk = await openRequestsDesk(sql())
    const first = await desk.asks()
    for (let n = 0; n < 8; n++) {
      desk.clock.at += 1_000
      await desk.asks()
    }
    desk.clock.at += 1_000
    const urgent = await desk.asks({ urgency: 'high' })
    const { waiting } = await seenBy(claire.id, ofBrittany, desk.clock.at)
    expect([waiting.total, waiting.rows.length]).toEqual([10, 8])
    expect(waiting.rows.slice(0, 2).map(({ id }) => id)).toEqual([urgent, first])
  })

  test('the thread is the one under the card that counts, once it is posted', async () => {
    const desk = await openRequestsDesk(sql())
    const id = await desk.asks()
    const threadOf = async () => (await seenBy(claire.id, ofBrittany, desk.clock.at)).waiting.rows[0]?.thread
    const posted = (key: string, place: string, message: string) =>
      sql().insertInto('sent').values({ actor: id, kind: 'post', key, place, message }).execute()
    expect(await threadOf()).toBeNull()
    await posted('card', 'C0BRETAGNE', '1.1')
    expect(await threadOf()).toEqual({ channel: 'C0BRETAGNE', ts: '1.1' })
    for (let step = 0; step < 2; step++) await desk.happens(id, { is: 'promise.due' })
    expect(await threadOf()).toBeNull()
    await posted('card-2', 'C0ALL', '2.2')
    expect(await threadOf()).toEqual({ channel: 'C0ALL', ts: '2.2' })
  })
})

function idsOf({ mine, waiting, overdue }: SeenRequests) {
  const ids = ({ rows }: SeenRequests['mine']) => rows.map(({ id }) => id)
  return { mine: ids(mine), waiting: ids(waiting), overdue: ids(overdue) }
}
