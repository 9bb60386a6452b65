import type { Picture } from '#prompts/copy/pictures.ts'
import type { Item } from '#prompts/pix/item.ts'
import { createPaint } from './paint.ts'
import { profile, profileWidth } from './profile.ts'
import { report, reportWidth } from './report.ts'
import { scene } from './scenes/scene.ts'
import { sceneWidth } from './scenes/screen.ts'

/** Draws a picture as PNG. @throws {RangeError} for an item that is not in the bank or has no scene. */
export type Draw = (picture: Picture) => Promise<Uint8Array>

/** No browser: boxes are laid out as SVG, text as outlines, then made pixels. A scene is drawn once, and kept (about 50 KB). */
export function createDraw(items: readonly Item[]): Draw {
  const scenes = new Map(items.map(({ id, scene: shown }) => [id, shown]))
  const kept = new Map<string, Uint8Array>()
  const paint = createPaint()
  return async (picture) => {
    if (picture.draw === 'report') return await paint(report(picture.report), reportWidth)
    if (picture.draw === 'profile') return await paint(profile(picture.profile), profileWidth)
    const shown = scenes.get(picture.item)
    if (!shown) throw new RangeError(`No scene to draw for item ${picture.item}`)
    const drawn = kept.get(picture.item) ?? (await paint(scene(shown), sceneWidth))
    kept.set(picture.item, drawn)
    return drawn
  }
}
