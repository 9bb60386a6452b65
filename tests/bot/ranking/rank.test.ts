import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { rank } from '#bot/ranking/rank.ts'
import type { Sql } from '#bot/database/open.ts'
import { alone } from '#bot/ranking/alone.ts'
import { answers, claire } from '#tests/workflows/file/kit.ts'
import { chose, typed } from '#tests/workflows/post/kit.ts'
import type { Answers } from '#workflows/application.ts'
import type { FileEvent } from '#workflows/file/events.ts'
import type { FileId } from '#workflows/file/state.ts'
import type { PostEvent } from '#workflows/post/events.ts'
import type { PostId } from '#workflows/actor.ts'
import { onEachDatabase } from '../databases.ts'
import { boss, openRequestsDesk, type RequestsDesk } from '../views/requests-desk.ts'

onEachDatabase(({ sql }) => {
  test('every post gets whoever may come, once; who moves away or is not free any more leaves, who was chosen stays', async () => {
    const town = await openTown(sql())
    const post = await town.opens()
    const [near, far, chosen] = [
      await town.applies(),
      await town.applies({ lat: 43.6, lon: 1.44 }),
      await town.applies(),
    ]
    const first = await town.ranks()
    expect(first).toMatchObject({ posts: 1, candidates: 3, proposed: 2, seen: 2, unseen: { 'none-within-radius': 1 } })
    expect(await town.list(post)).toEqual([near, chosen].toSorted())
    expect(await town.ranks()).toMatchObject({ proposed: 0, seen: 2 })

    await town.happens(post, chose('preselect', chosen))
    await town.happens(near, {
      is: 'application.changed',
      answers: { ...answers, commune: toulouse },
      changed: 'commune',
    })
    await town.happens(far, { is: 'availability.changed', paused: true })
    await town.ranks()
    expect(await town.list(post)).toEqual([chosen])
  })

  test('two rankings never run at once, and one whose process was killed is forgotten', async () => {
    let release = (): void => undefined
    const first = alone(sql(), () => new Promise<string>((resolve) => (release = () => resolve('done'))))
    await expect.poll(() => sql().selectFrom('chores').selectAll().execute()).toHaveLength(2)
    expect(await alone(sql(), async () => 'second')).toBeUndefined()
    release()
    expect(await first).toBe('done')
    const begun = new Date(Date.now() - 120_000)
    await sql().insertInto('chores').values({ name: 'ranking-under-way', begun }).execute()
    expect(await alone(sql(), async () => 'third')).toBe('third')
  })
})

const toulouse = {
  ...answers.commune,
  code: '31555',
  name: 'Toulouse',
  departement: '31',
  region: '76',
  lat: 43.6,
  lon: 1.44,
}

interface Town {
  readonly opens: () => Promise<PostId>
  readonly applies: (place?: Pick<Answers['commune'], 'lat' | 'lon'>) => Promise<FileId>
  readonly happens: (actor: PostId | FileId, event: PostEvent | FileEvent) => Promise<void>
  readonly ranks: () => ReturnType<typeof rank>
  /** The candidates that a post holds, by id. */
  readonly list: (post: PostId) => Promise<readonly string[]>
}

/** Posts and candidates of Brest over a database; what they tell each other stays in the outbox. */
async function openTown(sql: Sql): Promise<Town> {
  const { take, clock }: RequestsDesk = await openRequestsDesk(sql)
  const happens: Town['happens'] = async (actor, event) => void (await take({ id: randomUUID(), actor, event }))
  let people = 0
  return {
    happens,
    async opens() {
      const id: PostId = `post:${randomUUID().slice(0, 16)}`
      await happens(id, { is: 'post.created', by: claire, typed: { ...typed, commune: '29019' } })
      await happens(id, {
        is: 'post.submitted',
        by: claire,
        form: { form: 'post-judge', favourable: 'yes', comment: '' },
      })
      await happens(id, { is: 'post.submitted', by: boss, form: { form: 'post-validate', quota: '2' } })
      return id
    },
    async applies(place = answers.commune) {
      const id: FileId = `file:${randomUUID()}`
      people += 1
      const commune = { ...answers.commune, ...place }
      await happens(id, {
        is: 'application.sent',
        chat: people,
        answers: { ...answers, commune, email: `${people}@exemple.fr` },
      })
      for (const press of ['take', 'eligible'] as const) await happens(id, { is: 'card.pressed', by: claire, press })
      return id
    },
    ranks: () => rank({ sql, take, now: () => clock.at }, randomUUID()),
    async list(post) {
      const row = await sql.selectFrom('posts').select('row').where('id', '=', post).executeTakeFirst()
      return (row?.row.pairs ?? []).map(({ file }) => file).toSorted()
    },
  }
}
