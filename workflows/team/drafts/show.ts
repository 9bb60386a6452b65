import type { SlackMessage } from '#prompts/copy/slack.ts'
import type { Decision } from '../../actor.ts'
import { unchanged } from '../../actor.ts'
import type { Reference } from '../../reference.ts'
import { maskSecrets } from '../../privacy/secrets/mask-secrets.ts'
import { notice } from '../said.ts'
import type { Team } from '../state.ts'
import type { DraftEvent } from './events.ts'
import { draftLimits } from './limits.ts'

type Of<K extends DraftEvent['is']> = Extract<DraftEvent, { is: K }>

/** The empty form, with the question to recognise. */
export function proposeDraft(
  team: Team,
  { by, theme, question }: Of<'draft.proposed'>,
  reference: Reference,
): Decision<Team> {
  if (team.drafts.length >= draftLimits.drafts) return unchanged(team, notice(full))
  const asked = maskSecrets(question.replaceAll(/\s+/gu, ' ').trim()).masked.slice(0, draftLimits.question)
  const known = reference.knowledge.themes.find((one) => one === theme) ?? null
  const sheet = { title: '', when: '', steps: [], goodToKnow: [], source: '', theme: known, questions: [asked.trim()] }
  const params = { of: null, sheet, asksVerdict: false, by, review: { is: 'waiting' }, limits: draftLimits } as const
  return unchanged(team, { give: 'form', form: { name: 'draft', with: params } })
}

/** The draft as it stands; who did not write it says what it is worth. */
export function openDraft(team: Team, { by: reader, draft: id }: Of<'draft.opened'>): Decision<Team> {
  const draft = team.drafts.find((one) => one.id === id)
  if (draft === undefined) return unchanged(team, notice(gone))
  const { sheet, by, at, review } = draft
  const asksVerdict = by.id !== reader.id
  const params = { of: { id, at }, sheet, asksVerdict, by, review, limits: draftLimits }
  return unchanged(team, { give: 'form', form: { name: 'draft', with: params } })
}

export const gone: SlackMessage = { name: 'draft-gone', with: {} }
export const full: SlackMessage = { name: 'drafts-full', with: { max: draftLimits.drafts } }
