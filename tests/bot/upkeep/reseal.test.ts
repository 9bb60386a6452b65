import { expect, test } from 'vitest'
import type { Sql } from '#bot/database/open.ts'
import { createVault, type Vault, type VaultKey } from '#bot/keys.ts'
import { reseal } from '#bot/upkeep/reseal.ts'
import { onEachDatabase } from '../databases.ts'

const [old, fresh, lost] = ['old', 'new', 'lost'].map((id, n): VaultKey => ({ id, secret: new Uint8Array(32).fill(n) }))

onEachDatabase(({ sql }) => {
  test('a rotation seals again, with the first key, every document and every event set aside', async () => {
    const before = vaultOf(old)
    for (let n = 0; n < 3; n += 1) await keep(sql(), before, `cv-${n}`, `CV ${n}`)
    await setAside(sql(), before, 'telegram:1')
    const both = vaultOf(fresh, old)
    await keep(sql(), both, 'cv-9', 'CV 9')
    expect(await reseal(sql(), both, 'new')).toEqual({ resealed: 4, already: 1, left: [] })
    const after = vaultOf(fresh)
    expect(await opened(sql(), after)).toEqual(['CV 0', 'CV 1', 'CV 2', 'CV 9', 'telegram:1'])
    expect(await reseal(sql(), both, 'new')).toEqual({ resealed: 0, already: 5, left: [] })
  })

  test('what no key opens is named, left as it is, and does not stop the rest', async () => {
    await keep(sql(), vaultOf(lost), 'cv-1', 'CV 1')
    await keep(sql(), vaultOf(old), 'cv-2', 'CV 2')
    const both = vaultOf(fresh, old)
    expect(await reseal(sql(), both, 'new')).toEqual({ resealed: 1, already: 0, left: ['papers cv-1'] })
    const again = vaultOf(fresh, old, lost)
    expect(await reseal(sql(), again, 'new')).toEqual({ resealed: 1, already: 1, left: [] })
  })
})

function vaultOf(first: VaultKey | undefined, ...others: readonly (VaultKey | undefined)[]): Vault {
  if (!first) throw new Error('A vault needs a key')
  return createVault([first, ...others.flatMap((key) => key ?? [])])
}

async function keep(db: Sql, vault: Vault, id: string, words: string): Promise<void> {
  const sealed = vault.seal(new TextEncoder().encode(words), `cv:${id}`)
  await db.insertInto('papers').values({ id, actor: 'chat:1', sealed, bytes: words.length }).execute()
}

async function setAside(db: Sql, vault: Vault, id: string): Promise<void> {
  const sealed = vault.seal(new TextEncoder().encode(id), id)
  await db.insertInto('failures').values({ id, actor: 'chat:1', count: 5, code: 'RangeError', sealed }).execute()
}

async function opened(db: Sql, vault: Vault): Promise<readonly string[]> {
  const papers = await db.selectFrom('papers').select(['id', 'sealed']).orderBy('id').execute()
  const failures = await db.selectFrom('failures').select(['id', 'sealed']).execute()
  return [
    ...papers.map(({ id, sealed }) => vault.open(sealed, `cv:${id}`)),
    ...failures.map(({ id, sealed }) => vault.open(sealed ?? new Uint8Array(), id)),
  ].map((bytes) => new TextDecoder().decode(bytes))
}
