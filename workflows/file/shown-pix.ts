import type { SharedPix } from '../pix/assessment/state.ts'
import type { LiveFile } from './state.ts'

/**
 * What coordinators see of Pix at first reading: what the person shares, as long as the application stands, without the
 * code of a certificate, since Pix's site tells whose it is.
 */
export function shownPix(file: LiveFile): SharedPix | null {
  const pix = standing(file)
  return pix && { ...pix, official: pix.official && { ...pix.official, code: null } }
}

/** That code, for who may know the identity. */
export function shownPixCode(file: LiveFile): string | null {
  return standing(file)?.official?.code ?? null
}

function standing({ pix, stage }: LiveFile): SharedPix | null {
  return stage.at === 'withdrawn' ? null : pix
}
