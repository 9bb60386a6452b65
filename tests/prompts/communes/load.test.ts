import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadCommunes } from '#prompts/communes/load.ts'
import { loadTable } from '#prompts/communes/load-table.ts'

const directory = mkdtempSync(join(tmpdir(), 'communes-'))
afterAll(() => rmSync(directory, { recursive: true }))

const communes = loadCommunes()

describe('all of France is there', () => {
  it('with every département, the overseas collectivities, and the région of each', () => {
    expect(communes.departements.length).toBeGreaterThanOrEqual(101)
    expect(communes.departementName('93')).toBe('Seine-Saint-Denis')
    expect(communes.departementName('988')).toBe('Nouvelle-Calédonie')
    expect(communes.departementName('00')).toBeUndefined()
    expect(communes.regions.find(({ code }) => code === '53')?.name).toBe('Bretagne')
    const regions = new Set(communes.regions.map(({ code }) => code))
    expect(communes.departements.filter(({ region }) => !regions.has(region))).toEqual([])
  })

  it('with about 35,000 communes, each with a postal code and a position on Earth', () => {
    const { communes: all } = loadTable()
    expect(all.length).toBeGreaterThan(34_900)
    const odd = all.filter(
      ({ postcodes, lat, lon }) => postcodes.length === 0 || !(Math.abs(lat) < 60) || !(Math.abs(lon) <= 180),
    )
    expect(odd).toEqual([])
  })

  it('with most people living where the position is exact', () => {
    const { communes: all } = loadTable()
    const people = (rows: typeof all): number => rows.reduce((sum, { population }) => sum + population, 0)
    expect(people(all.filter(({ exact }) => exact)) / people(all)).toBeGreaterThan(0.8)
  })
})

describe('the nearest commune', () => {
  it.each([
    ['Brest', 48.39, -4.48],
    ['Paris', 48.853, 2.349],
    ['Saint-Denis', -20.89, 55.45],
    ['Nouméa', -22.27, 166.45],
  ])('is %s at %f, %f', (name, lat, lon) => {
    expect(communes.nearest(lat, lon)?.name).toBe(name)
  })

  it('is none in the middle of the ocean, abroad, or nowhere on Earth', () => {
    expect(communes.nearest(40, -30)).toBeUndefined()
    expect(communes.nearest(40.42, -3.7)).toBeUndefined()
    expect(communes.nearest(Number.NaN, 0)).toBeUndefined()
  })
})

describe('an imported official file', () => {
  const file = join(directory, 'communes.json')
  const official = {
    format: 'passerelle-communes',
    version: 1,
    positions: { '08381': [49.1, 4.9] },
    postcodes: { '01001': ['01999'] },
    localities: { '97306': ['JAVOUHEY'] },
  }

  it('is preferred for positions, adds its postal codes and localities, and counts as soon as it changes', () => {
    writeFileSync(file, JSON.stringify({ ...official, positions: {} }))
    expect(loadCommunes(file, directory).byCode('08381')?.exact).toBe(false)
    writeFileSync(file, JSON.stringify(official))
    const imported = loadCommunes(file, directory)
    expect(imported.byCode('08381')).toMatchObject({ lat: 49.1, lon: 4.9, exact: true })
    expect(imported.byCode('01001')?.postcodes).toContain('01999')
    expect(imported.find('Javouhey')).toMatchObject({ found: 'one', commune: { name: 'Mana' } })
  }, 30_000)

  it('not imported yet is the same as none', () => {
    expect(loadCommunes(join(directory, 'nothing.json')).byCode('29019')?.name).toBe('Brest')
  })

  it('damaged stops with the command that repairs it', () => {
    const damaged = join(directory, 'damaged.json')
    writeFileSync(damaged, '{"positions": {')
    expect(() => loadCommunes(damaged, directory)).toThrow('npm run communes')
  })
})

it('a damaged cache is made again', () => {
  const cache = join(directory, 'cache')
  mkdirSync(cache)
  writeFileSync(join(cache, 'communes.tsv'), 'key\tanother\nc\tx')
  expect(loadTable(undefined, cache).communes.length).toBe(loadTable().communes.length)
  expect(readdirSync(cache)).toEqual(['communes.tsv'])
}, 30_000)
