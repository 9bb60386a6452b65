import { z } from 'zod'
import type { HomeFilter } from '#prompts/copy/slack-params.ts'
import { availabilities } from '#prompts/copy/slack-params.ts'
import { situations } from '#workflows/application.ts'
import type { HomeChange } from './actions.ts'

/** What one person's Home shows; it lives in the view's private_metadata. */
export interface HomeState {
  readonly filter: HomeFilter
  /** From 0. */
  readonly page: number
}

export const firstHome: HomeState = {
  filter: { departement: null, availability: null, situation: null, experience: null, pix: null },
  page: 0,
}

export function packHome(state: HomeState): string {
  return JSON.stringify(state)
}

/** The first page without filters when there is nothing readable. */
export function readHome(metadata: string | undefined): HomeState {
  try {
    return homeState.safeParse(JSON.parse(metadata ?? '')).data ?? firstHome
  } catch {
    return firstHome
  }
}

/** Another filter starts again at the first page; a value that is no choice changes nothing. */
export function changeHome(state: HomeState, change: HomeChange): HomeState {
  switch (change.to) {
    case 'page':
      return { ...state, page: change.page }
    case 'refresh':
      return state
    case 'clear':
      return firstHome
    case 'filter': {
      const filter = homeFilter.safeParse({ ...state.filter, [change.name]: change.value }).data
      return filter ? { filter, page: 0 } : state
    }
  }
}

const homeFilter: z.ZodType<HomeFilter> = z.strictObject({
  departement: z.string().max(3).nullable(),
  availability: z.enum(availabilities).nullable(),
  situation: z.enum(situations).nullable(),
  experience: z.enum(['yes', 'no']).nullable(),
  pix: z.enum(['with', 'without']).nullable(),
})

const homeState: z.ZodType<HomeState> = z.strictObject({ filter: homeFilter, page: z.number().int().min(0) })
