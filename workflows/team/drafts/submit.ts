import type { SlackMessage } from '#prompts/copy/slack.ts'
import type { Decision, Happening } from '../../actor.ts'
import { unchanged } from '../../actor.ts'
import type { Reference } from '../../reference.ts'
import { maskSecrets } from '../../privacy/secrets/mask-secrets.ts'
import { notice } from '../said.ts'
import type { Team } from '../state.ts'
import type { Draft, DraftSheet } from './draft.ts'
import type { DraftEvent, Verdict } from './events.ts'
import { verdicts } from './events.ts'
import { addDraft, dropped, keepDraft, saved } from './keep.ts'
import { draftLimits } from './limits.ts'
import { fault, missing, readTyped } from './read-typed.ts'
import { gone } from './show.ts'

type Submitted = Extract<DraftEvent, { is: 'draft.submitted' }>

/** A draft written, corrected or judged; an input that will not do is told under it, and nothing typed is lost. */
export function submitDraft(
  team: Team,
  { event, at, seed }: Pick<Happening<Submitted>, 'event' | 'at' | 'seed'>,
  { knowledge }: Reference,
): Decision<Team> {
  const read = readTyped(event.typed, knowledge.themes)
  if (read.is === 'refused') return refuse(team, read.errors)
  const { sheet, masked } = read
  const { of, by } = event
  if (of === null) return addDraft(team, { id: seed.slice(-12), sheet, by, at, review: { is: 'waiting' } }, masked)
  const draft = team.drafts.find(({ id }) => id === of.id)
  if (draft === undefined) return unchanged(team, notice(gone))
  if (draft.at !== of.at) return refuse(team, { title: fault({ why: 'stale' }) })
  const same = isSame(sheet, draft.sheet)
  const verdict = draft.by.id === by.id ? 'corrected' : verdicts.find((known) => known === event.typed.verdict)
  if (verdict === undefined) return refuse(team, { verdict: { name: 'input-missing', with: {} } })
  if (verdict !== 'corrected') return judge({ team, draft, event, at, same }, verdict)
  if (!same) return keepDraft(team, { ...draft, sheet, by, at, review: { is: 'waiting' } }, { by, masked })
  return draft.by.id === by.id
    ? unchanged(team, saved('unchanged', masked))
    : refuse(team, { verdict: fault({ why: 'text-unchanged' }) })
}

/** A draft taken out of the list: exported, or given up. */
export function dropDraft(team: Team, { by, draft: id }: Extract<DraftEvent, { is: 'draft.dropped' }>): Decision<Team> {
  return team.drafts.some((draft) => draft.id === id) ? dropped(team, id, by) : unchanged(team, notice(gone))
}

interface Judged {
  readonly team: Team
  readonly draft: Draft
  readonly event: Submitted
  readonly at: number
  /** Whether the text is left as it was. */
  readonly same: boolean
}

/** Only a text that is left as it was can be judged: what the one who judges wrote is for another to judge. */
function judge(
  { team, draft, event: { by, typed }, at, same }: Judged,
  verdict: Exclude<Verdict, 'corrected'>,
): Decision<Team> {
  if (!same) return refuse(team, { verdict: fault({ why: 'text-changed' }) })
  if (verdict === 'reviewed') {
    return keepDraft(team, { ...draft, review: { is: 'reviewed', by, at } }, { by, masked: false })
  }
  const { masked: word, secrets } = maskSecrets(typed.word.trim())
  const [max, over] = [draftLimits.word, word.length - draftLimits.word]
  const tooLong: SlackMessage | undefined = over > 0 ? { name: 'input-too-long', with: { max, over } } : undefined
  const why = missing([word]) ?? tooLong
  if (why) return refuse(team, { word: why })
  const back: Draft = { ...draft, review: { is: 'sent-back', by, at, word } }
  return keepDraft(team, back, { by, masked: secrets.length > 0 })
}

function isSame(one: DraftSheet, other: DraftSheet): boolean {
  const parts = ({ title, when, steps, goodToKnow, source, theme, questions }: DraftSheet): string =>
    JSON.stringify([title, when, steps, goodToKnow, source, theme, questions])
  return parts(one) === parts(other)
}

function refuse(team: Team, errors: Readonly<Record<string, SlackMessage>>): Decision<Team> {
  return unchanged(team, { give: 'form-errors', errors })
}
