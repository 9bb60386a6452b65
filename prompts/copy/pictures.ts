import type { Profile } from '#workflows/pix/assessment/state.ts'

/** A picture to draw: the scene of one item of the self-assessment, or a person's profile. No name in either. */
export type Picture =
  | { readonly draw: 'scene'; readonly item: string }
  | { readonly draw: 'profile'; readonly profile: Profile }
