import { expect, test } from 'vitest'
import { fetchFiles } from '#bot/worker/effects/fetch-files.ts'
import type { Downloaded } from '#handlers/telegram/download.ts'

const file = (name: string, bytes = 10) => ({ file: `tg-${name}`, name, mime: 'image/jpeg', bytes })
const given: Downloaded = { became: 'bytes', bytes: Buffer.from('image') }
const parcel = { id: 812, attempts: 0 }

test('case 25: the bytes of each file are fetched by its id, and no link is handed on', async () => {
  const asked: string[] = []
  const fetch = async (id: string): Promise<Downloaded> => {
    asked.push(id)
    return given
  }
  const fetched = await fetchFiles(fetch, [file('a.jpg'), file('b.jpg')], parcel)
  expect(asked).toEqual(['tg-a.jpg', 'tg-b.jpg'])
  expect(fetched).toEqual({
    files: [
      { bytes: Buffer.from('image'), name: 'a-812-1.jpg', title: 'a.jpg' },
      { bytes: Buffer.from('image'), name: 'b-812-2.jpg', title: 'b.jpg' },
    ],
    missing: [],
  })
})

test('case 15: a file over 20 MB is not asked for, and one that is gone or empty is missing', async () => {
  const answers: Downloaded[] = [
    { became: 'unavailable' },
    { became: 'too-big' },
    { ...given, bytes: new Uint8Array() },
  ]
  const fetch = async (): Promise<Downloaded> => answers.shift() ?? given
  const files = [file('film.mov', 21 * 1024 * 1024), file('vieux'), file('gros', 0), file('vide'), file('bon.jpg')]
  expect(await fetchFiles(fetch, files, parcel)).toMatchObject({
    files: [{ name: 'bon-812-5.jpg' }],
    missing: [
      { name: 'film.mov', why: 'too-big' },
      { name: 'vieux', why: 'unavailable' },
      { name: 'gros', why: 'too-big' },
      { name: 'vide', why: 'unavailable' },
    ],
  })
})

test('while Telegram is away the words wait for their files, but not for ever', async () => {
  const away = async (): Promise<Downloaded> => ({ became: 'later' })
  expect(await fetchFiles(away, [file('a.jpg')], parcel)).toMatchObject({ became: 'later', waiting: false })
  expect(await fetchFiles(away, [file('a.jpg')], { id: 812, attempts: 12 })).toEqual({
    files: [],
    missing: [{ name: 'a.jpg', why: 'unavailable' }],
  })
})

test('what a file is called never breaks what it is found again by', async () => {
  const names = ['../<été & co>?.tar.gz', '.htaccess', '', 'é'.repeat(300)]
  const fetched = await fetchFiles(
    async () => given,
    names.map((name) => file(name)),
    parcel,
  )
  expect(fetched).toMatchObject({
    files: [
      { name: '..été  co.tar-812-1.gz', title: '../<été & co>?.tar.gz' },
      { name: 'fichier-812-2.htaccess' },
      { name: 'fichier-812-3' },
      { name: `${'é'.repeat(80)}-812-4` },
    ],
  })
})
