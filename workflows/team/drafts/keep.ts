import type { DraftSaved } from '#prompts/copy/slack-drafts.ts'
import type { Decision } from '../../actor.ts'
import { unchanged } from '../../actor.ts'
import type { Answer, Effect } from '../../effects.ts'
import type { SlackUser } from '../../file/events.ts'
import { notice, trace } from '../said.ts'
import type { Team } from '../state.ts'
import type { Draft } from './draft.ts'
import { draftLimits } from './limits.ts'
import { full } from './show.ts'

export function addDraft(team: Team, draft: Draft, masked: boolean): Decision<Team> {
  if (team.drafts.length >= draftLimits.drafts) return unchanged(team, notice(full))
  return {
    state: { ...team, drafts: [...team.drafts, draft] },
    effects: [],
    answer: saved('proposed', masked),
    audit: [trace(draft.by.id, 'draft.proposed', draft.id)],
  }
}

/** A draft in place of its former self; who wrote it hears why it comes back to them. */
export function keepDraft(
  team: Team,
  draft: Draft,
  { by, masked }: { readonly by: SlackUser; readonly masked: boolean },
): Decision<Team> {
  const became = draft.review.is === 'waiting' ? 'changed' : draft.review.is
  return {
    state: { ...team, drafts: team.drafts.map((one) => (one.id === draft.id ? draft : one)) },
    effects: tellBack(draft),
    answer: saved(became, masked),
    audit: [trace(by.id, `draft.${became}`, draft.id)],
  }
}

export function dropped(team: Team, id: string, by: SlackUser): Decision<Team> {
  return {
    state: { ...team, drafts: team.drafts.filter((draft) => draft.id !== id) },
    effects: [],
    answer: saved('dropped', false),
    audit: [trace(by.id, 'draft.dropped', id)],
  }
}

export function saved(became: DraftSaved['became'], masked: boolean): Answer {
  return notice({ name: 'draft-saved', with: { became, masked } })
}

function tellBack({ sheet: { title }, by: author, review }: Draft): readonly Effect[] {
  if (review.is !== 'sent-back') return []
  const message = { name: 'draft-sent-back', with: { title, by: review.by, word: review.word } } as const
  return [{ do: 'notify', user: author.id, message }]
}
