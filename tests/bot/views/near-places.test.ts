import { expect, test } from 'vitest'
import { savePlaces } from '#bot/places/save-places.ts'
import { readNearPlaces } from '#bot/views/near-places.ts'
import { loadCommunes } from '#prompts/communes/load.ts'
import type { HelpPlace } from '#workflows/places/place.ts'
import { onEachDatabase } from '../databases.ts'
import { openRequestsDesk } from './requests-desk.ts'

const communes = loadCommunes()

onEachDatabase(({ sql }) => {
  test('the five nearest within fifty kilometres are shown, nearest first', async () => {
    const desk = await openRequestsDesk(sql())
    const [brest, quimper, rennes] = [communeOf('29019'), communeOf('29232'), communeOf('35238')]
    const around = [3, 1, 2, 5, 4, 6].map((step) => placeAt(`p${step}`, brest.lat + step / 100, brest.lon))
    await savePlaces(sql(), [
      placeAt('quimper', quimper.lat, quimper.lon),
      placeAt('rennes', rennes.lat, rennes.lon),
      ...around,
    ])
    const near = await readNearPlaces(sql(), communes, await desk.asks())
    expect(near.map(({ name }) => name)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5'])
    expect(near[0]?.km).toBeCloseTo(1.11, 1)
    const fromRennes = await desk.asks({ place: { code: '35238', name: 'Rennes', departement: '35', region: '53' } })
    expect(await readNearPlaces(sql(), communes, fromRennes)).toMatchObject([{ name: 'rennes', km: 0 }])
  })

  test('a request without a place, or with one stored before its code was, is shown none', async () => {
    const desk = await openRequestsDesk(sql())
    await savePlaces(sql(), [placeAt('p', 48.4, -4.5)])
    const old = await desk.asks({ place: { name: 'Brest', departement: '29', region: '53' } })
    expect(await readNearPlaces(sql(), communes, old)).toEqual([])
    expect(await readNearPlaces(sql(), communes, await desk.asks({ place: null }))).toEqual([])
  })

  test('a new file takes the place of the last one', async () => {
    const desk = await openRequestsDesk(sql())
    await savePlaces(sql(), [placeAt('old', 48.4, -4.5)])
    await savePlaces(sql(), [placeAt('new', 48.4, -4.5)])
    expect(await readNearPlaces(sql(), communes, await desk.asks())).toMatchObject([{ name: 'new' }])
  })
})

function communeOf(code: string): { readonly lat: number; readonly lon: number } {
  const commune = communes.byCode(code)
  if (!commune) throw new Error(`no commune ${code}`)
  return commune
}

function placeAt(id: string, lat: number, lon: number): HelpPlace {
  return {
    ...{ id, lat, lon, name: id, address: '1 rue', postcode: '29200', commune: 'Brest', phone: null },
    programmes: [],
  }
}
