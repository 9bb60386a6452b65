import type { Decision, Happening } from '../../actor.ts'
import { unchanged } from '../../actor.ts'
import type { Reference } from '../../reference.ts'
import { accessOf } from '../access.ts'
import { notice } from '../said.ts'
import type { Team } from '../state.ts'
import type { DraftEvent } from './events.ts'
import { openDraft, proposeDraft } from './show.ts'
import { dropDraft, submitDraft } from './submit.ts'

/** Drafts of knowledge sheets: any coordinator writes them, another one reviews them, a release takes them out. */
export function stepDrafts(
  team: Team,
  { event, at, seed }: Pick<Happening<DraftEvent>, 'event' | 'at' | 'seed'>,
  reference: Reference,
): Decision<Team> {
  if (accessOf(event.by.id, reference).role === 'none') {
    return unchanged(team, notice({ name: 'not-allowed', with: { why: 'stranger', admins: reference.admins } }))
  }
  switch (event.is) {
    case 'draft.proposed':
      return proposeDraft(team, event, reference)
    case 'draft.opened':
      return openDraft(team, event)
    case 'draft.submitted':
      return submitDraft(team, { event, at, seed }, reference)
    case 'draft.dropped':
      return dropDraft(team, event)
  }
}
