import type { Profile } from '#workflows/pix/assessment/state.ts'
import type { RequestReport } from './slack-request-reports.ts'

/** A picture to draw: the scene of one item of the self-assessment, a person's profile, a week of requests. No name in any. */
export type Picture =
  | { readonly draw: 'scene'; readonly item: string }
  | { readonly draw: 'profile'; readonly profile: Profile }
  | { readonly draw: 'report'; readonly report: RequestReport }
