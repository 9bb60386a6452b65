import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { createDraw } from '#bot/pictures/draw.ts'
import type { Picture } from '#prompts/copy/pictures.ts'
import { loadItems } from '#prompts/pix/bank.ts'
import { type Item, itemSchema } from '#prompts/pix/item.ts'
import { fullReport, poorReport, reportSample } from '#tests/prompts/slack/request-report-samples.ts'
import type { Length } from '#workflows/pix/assessment/state.ts'

const items = loadItems()
const draw = createDraw(items)

describe('every scene of the bank', () => {
  test('is drawn whole, with signs that the font has, for a telephone’s width', async () => {
    for (const { id, scene } of items) {
      if (!scene) continue
      const { width, height, tidy } = await look({ draw: 'scene', item: id })
      expect(width, id).toBe(900)
      expect(height, id).toBeGreaterThan(200)
      expect(height, id).toBeLessThan(1_800)
      expect(tidy, `${id} keeps within its margins`).toBe(true)
    }
  }, 60_000)
})

describe('a scene', () => {
  const most = scenesOfMost()

  test.each(most)('as full as the schema allows stays within its margins: $id', async ({ id }) => {
    const { width, height, tidy } = await look({ draw: 'scene', item: id }, createDraw(most))
    expect([width, tidy]).toEqual([900, true])
    // What Telegram takes as a photo.
    expect(width + height).toBeLessThan(10_000)
  })

  test('grows with its words', async () => {
    const [short] = items.filter(({ scene }) => scene?.scene === 'message')
    const long = most.find(({ scene }) => scene?.scene === 'message')
    const before = await look({ draw: 'scene', item: short?.id ?? '' })
    const after = await look({ draw: 'scene', item: long?.id ?? '' }, createDraw(most))
    expect(after.height).toBeGreaterThan(before.height)
  })

  test('is refused for an item that shows nothing, or is unknown', async () => {
    const bare = items.find(({ scene }) => !scene)
    await expect(draw({ draw: 'scene', item: bare?.id ?? '' })).rejects.toThrow(RangeError)
    await expect(draw({ draw: 'scene', item: '9.9-99' })).rejects.toThrow(RangeError)
  })

  test('with a sign that the font lacks is refused rather than drawn with a hole', async () => {
    const [item] = items.filter(({ scene }) => scene?.scene === 'message')
    const odd = createDraw(item ? [{ ...item, scene: { scene: 'message', from: 'Awa', text: 'Bonjour 漢' } }] : [])
    await expect(odd({ draw: 'scene', item: item?.id ?? '' })).rejects.toThrow(RangeError)
  })
})

describe('a profile', () => {
  test.each([
    { name: 'uncertain', levels: () => 4, sd: 2.5 },
    { name: 'at the bottom', levels: () => 0, sd: 0.4 },
    { name: 'at the top', levels: () => 8, sd: 0.4 },
    { name: 'beyond the scale', levels: (at: number) => (at % 2 === 0 ? -1 : 9), sd: 1 },
    { name: 'known to the letter', levels: (at: number) => at / 2, sd: 0 },
  ])('that is $name stays on its axes', async ({ levels, sd }) => {
    const { width, height, tidy } = await look(profile('standard', levels, sd))
    expect([width, tidy]).toEqual([1_080, true])
    expect(height).toBeGreaterThan(1_400)
    expect(height).toBeLessThan(1_800)
  })

  test('by domain alone is shorter', async () => {
    const { height, tidy } = await look(profile('express', () => 3.2, 1))
    expect(height).toBeLessThan(1_200)
    expect(tidy).toBe(true)
  })

  test('that changes is drawn otherwise', async () => {
    const [before, after] = await Promise.all([
      draw(profile('complete', () => 3, 1)),
      draw(profile('complete', () => 3, 2)),
    ])
    expect(Buffer.from(before).equals(Buffer.from(after))).toBe(false)
  })
})

function profile(length: Length, level: (at: number) => number, sd: number): Picture {
  const sixteen = Array.from({ length: 16 }, (_, at) => at)
  const measured = { levels: sixteen.map(level), sd: sixteen.map(() => sd) }
  return { draw: 'profile', profile: { at: Date.UTC(2027, 8, 30), length, questions: 120, ...measured } }
}

/** Its size, and whether each line of pixels is of one colour in both margins: nothing runs out of the picture. */
async function look(picture: Picture, drawn = draw): Promise<{ width: number; height: number; tidy: boolean }> {
  const png = await drawn(picture)
  expect(Buffer.from(png.subarray(0, 8)).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const at = (x: number, y: number): number => data.readUIntBE((y * width + x) * 3, 3)
  const plain = (y: number, from: number): boolean =>
    Array.from({ length: margin }, (_, x) => at(from + x, y)).every((colour) => colour === at(from, y))
  const lines = Array.from({ length: height }, (_, y) => y)
  return { width, height, tidy: lines.every((y) => plain(y, 0) && plain(y, width - margin)) }
}

const margin = 20

function scenesOfMost(): readonly Item[] {
  const words = (length: number): string =>
    'Bonjour à tous, '
      .repeat(40)
      .slice(0, length - 1)
      .concat('!')
  const address = (length: number): string => `https://${'m'.repeat(length - 8)}`
  const [model] = items
  const cells = Array.from({ length: 6 }, () => 'M'.repeat(24))
  const scenes: readonly Item['scene'][] = [
    {
      scene: 'mail',
      from: words(60),
      address: 'm'.repeat(60),
      subject: words(80),
      body: words(400),
      button: words(40),
      link: address(90),
    },
    { scene: 'address-bar', address: address(90), lock: 'warning' },
    { scene: 'address-bar', address: address(90), lock: 'open' },
    { scene: 'dialogue', title: words(60), text: words(240), buttons: [words(30), words(30), 'M'.repeat(30)] },
    { scene: 'message', from: words(40), text: 'm'.repeat(300) },
    { scene: 'table', header: cells, rows: Array.from({ length: 8 }, () => cells) },
  ]
  return scenes.map((scene, at) => itemSchema.parse({ ...model, id: `1.1-9${at}`, scene }))
}

describe('a week of requests', () => {
  test.each([reportSample, poorReport, fullReport])(
    'is drawn whole, whatever it holds: $opened requests',
    async (report) => {
      const { width, height, tidy } = await look({ draw: 'report', report })
      expect([width, tidy]).toEqual([1_080, true])
      expect(height).toBeLessThan(2_500)
    },
  )
})
