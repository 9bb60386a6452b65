import type { Picture } from '#prompts/copy/pictures.ts'
import { faultOf, type Log } from '../../log.ts'
import type { Draw } from '../../pictures/draw.ts'

/** Draws what an effect (by its id) shows; undefined, and logged, when that fails: the words are said alone. */
export type TryDraw = (picture: Picture, id: number) => Promise<Uint8Array | undefined>

export function createTryDraw(draw: Draw, log: Log): TryDraw {
  return async (picture, id) => {
    try {
      return await draw(picture)
    } catch (cause) {
      log('picture.not-drawn', { id, ...(picture.draw === 'scene' && { item: picture.item }), ...faultOf(cause) })
      return undefined
    }
  }
}
