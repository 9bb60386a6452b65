import type { Decision } from '../actor.ts'
import { unchanged } from '../actor.ts'
import type { Effect } from '../effects.ts'
import type { OfficialResult, Profile, SharedPix } from '../pix/assessment/state.ts'
import type { FileEvent } from './events.ts'
import type { Turn } from './revise.ts'
import { auditOf, newsIn, revise, tellChat } from './revise.ts'
import { shownPix } from './shown-pix.ts'
import type { FileState, LiveFile, MergedFile } from './state.ts'
import { ownerOf } from './state.ts'

/**
 * What the person shares now takes the place of what was there: the card follows, the thread says so, with the picture
 * of a profile that is new. Taken back, the picture goes and one line stays.
 */
export function sharePix(turn: Turn, given: SharedPix): Decision<FileState> {
  const { file } = turn
  const pix = given.profile === null && given.official === null ? null : given
  const before = file.pix ?? nothing
  const redrawn = !sameProfile(given.profile, before.profile)
  if (!redrawn && sameOfficial(given.official, before.official)) return unchanged<FileState>(file)
  if (file.stage.at === 'withdrawn') return { state: { ...file, pix }, effects: [] }
  const what = pix === null ? 'pix-taken-back' : 'pix-shared'
  const said = showPicture({ ...file, pix })
  return revise(
    turn,
    { pix },
    {
      effects: [
        ...(redrawn ? removePicture(file) : []),
        ...(redrawn && said.length > 0 ? said : newsIn(turn, messageOf(file, shownPix({ ...file, pix })))),
      ],
      audit: auditOf(file, 'candidate', `file.${what}`),
      past: { what, by: null },
    },
  )
}

/** A campaign gave a result: it is the person's, so their chat keeps it, and shares it from there. */
export function passPix({ file }: Turn, { by, official }: Found): Decision<FileState> {
  return {
    state: file,
    effects: [tellChat(file, { is: 'pix.verified', official })],
    audit: [auditOf(file, by, 'file.pix-found')],
  }
}

/** The person goes on in another file, proved theirs by its code: so does their result. */
export function forwardPix(file: MergedFile, found: Found): Decision<FileState> {
  return { state: file, effects: [{ do: 'tell', actor: file.into, event: found }] }
}

/** The picture of the shared profile under the card that stands; nothing without a card or a profile. */
export function showPicture(file: LiveFile): readonly Effect[] {
  const shown = shownPix(file)
  const key = pictureKey(file)
  if (file.card === null || !shown?.profile || key === undefined) return []
  const picture = { draw: 'profile', profile: shown.profile } as const
  return [{ do: 'reply-picture', root: file.card.key, key, picture, message: messageOf(file, shown) }]
}

/** Takes the picture out of the thread where it is. */
export function removePicture(file: LiveFile): readonly Effect[] {
  const key = pictureKey(file)
  return key === undefined ? [] : [{ do: 'remove', key }]
}

/** Each profile has a picture of its own in each card's thread. Its key begins with the card's, as every reply's. */
function pictureKey(file: LiveFile): string | undefined {
  const profile = shownPix(file)?.profile
  return file.card && profile ? `${file.card.key}:pix:${profile.at}` : undefined
}

function messageOf(file: LiveFile, pix: SharedPix | null) {
  return { name: 'pix-shared', with: { pix, owner: ownerOf(file) } } as const
}

type Found = Extract<FileEvent, { is: 'pix.found' }>

const nothing: SharedPix = { profile: null, official: null }

/** A profile is known by its time. */
function sameProfile(one: Profile | null, other: Profile | null): boolean {
  return one?.at === other?.at
}

function sameOfficial(one: OfficialResult | null, other: OfficialResult | null): boolean {
  return one?.at === other?.at && one?.is === other?.is && one?.pix === other?.pix && one?.code === other?.code
}
