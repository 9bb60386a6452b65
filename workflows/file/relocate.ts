import type { Answers, Place } from '../application.ts'
import type { Decision } from '../actor.ts'
import type { Effect } from '../effects.ts'
import { accessOf, channelFor, mayRead } from '../team/access.ts'
import { postCard } from './card.ts'
import { removePicture } from './pix.ts'
import { retell } from './questions.ts'
import type { Turn } from './revise.ts'
import { auditOf, newsIn, tellChat } from './revise.ts'
import { noChannel } from './no-channel.ts'
import type { FileState, LiveFile, Past, Stage } from './state.ts'
import { ownerOf } from './state.ts'

/** Whether a town is another channel's than the one that holds the card now. */
export function leavesChannel({ file, reference }: Turn, commune: Place): boolean {
  return channelFor(reference.team, commune) !== file.card?.channel
}

/**
 * The person now lives in another team's territory: the file's card and thread begin again in its channel, the former
 * card only says so, and who followed the file without covering that territory gives it back.
 */
export function relocate(turn: Turn, answers: Answers): Decision<FileState> {
  const { file, at, reference } = turn
  const stage = stageIn(turn, answers.commune)
  const givenBack = stage !== file.stage
  const past: readonly Past[] = [
    { what: 'changed', at, by: null },
    ...(givenBack ? [{ what: 'given-back', at, by: null } as const] : []),
  ]
  const moved: LiveFile = { ...file, answers, stage, history: [...file.history, ...past], updatedAt: at }
  const placed = postCard(moved, reference.team, at)
  const thread = placed.file.card ? retell(placed.file) : [noChannel(placed.file, reference)]
  return {
    state: placed.file,
    effects: [
      ...newsIn(turn, { name: 'file-changed', with: { changed: 'commune', owner: ownerOf(file) } }),
      ...removePicture(file),
      ...farewell(turn, answers.commune),
      ...placed.effects,
      ...thread,
      ...(givenBack ? [tellChat(file, { is: 'status.changed', status: 'sent', reason: null, at })] : []),
    ],
    audit: [auditOf(file, 'candidate', 'file.changed', 'commune')],
  }
}

/** A decision stays; a reading under way by someone who may not read there any more begins again. */
function stageIn({ file: { stage }, at, reference }: Turn, commune: Place): Stage {
  if (stage.at !== 'taken' || mayRead(accessOf(stage.by.id, reference), commune)) return stage
  return { at: 'sent', since: at }
}

/** The former card, in place, says where the file went; nothing of the person. */
export function farewell(
  { file: { card, ref }, reference: { communes } }: Turn,
  { departement }: Place,
): readonly Effect[] {
  if (card === null) return []
  const name = communes.departementName(departement) ?? departement
  return [{ do: 'update', key: card.key, message: { name: 'file-moved', with: { ref, departement, name } } }]
}
