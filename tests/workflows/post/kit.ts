import { specify, type When } from '#tests/kit/specification.ts'
import { claire, communes, reference as fileReference, solene } from '#tests/workflows/file/kit.ts'
import type { PostId } from '#workflows/actor.ts'
import type { Effect } from '#workflows/effects.ts'
import type { FileId } from '#workflows/file/state.ts'
import type { PostEvent, PostForm, PostPress, Ranked, TypedPost } from '#workflows/post/events.ts'
import { postKind } from '#workflows/post/kind.ts'
import type { Pair } from '#workflows/post/pair.ts'
import type { PostNews } from '#workflows/post/shown.ts'
import type { LivePost, PostState } from '#workflows/post/state.ts'
import type { Reference } from '#workflows/reference.ts'

export const id: PostId = 'post:abcdefghijklmnop'

const brest = {
  code: '29019',
  name: 'Brest',
  postcodes: ['29200'],
  departement: '29',
  region: '53',
  population: 139_000,
  lat: 48.4,
  lon: -4.5,
  exact: true,
}

export const reference: Reference = {
  ...fileReference,
  communes: {
    ...communes,
    byCode: (code) => (code === '29019' ? brest : undefined),
    find: (words) =>
      words === 'Brest' ? { found: 'one', commune: brest } : { found: 'several', communes: [brest, brest] },
  },
}

export const post = specify(postKind, reference, id)

export const typed: TypedPost = {
  structure: 'Mairie de Brest',
  number: '732 829 320 00074',
  type: 'COMMUNE',
  commune: 'Brest',
  place: '',
  host: 'mairie',
  startsOn: '2027-03-01',
  seats: '2',
  hours: '35',
  themes: 'bases|sante',
  languages: 'ar',
  travel: 'non',
  accessible: 'oui',
  weights: 'closeness|pix=2',
}

export const created: PostEvent = { is: 'post.created', by: claire, typed }

export function pressed(press: Extract<PostPress, { on: 'post' }>['press'], by = claire): PostEvent {
  return { is: 'post.pressed', by, press: { on: 'post', press } }
}

export function chose(press: Extract<PostPress, { on: 'pair' }>['press'], file: FileId, by = claire): PostEvent {
  return { is: 'post.pressed', by, press: { on: 'pair', press, file } }
}

export function submitted(form: PostForm, by = claire): PostEvent {
  return { is: 'post.submitted', by, form }
}

export const judged: PostEvent = submitted({ form: 'post-judge', favourable: 'yes', comment: '' })

export function validated(quota = '2'): PostEvent {
  return submitted({ form: 'post-validate', quota }, solene)
}

export const [amina, erwan, soizic] = [candidateOf('A'), candidateOf('B'), candidateOf('C')]

/** The list as the ranking gives it. */
export function ranked(...files: readonly FileId[]): PostEvent {
  return { is: 'candidates.ranked', found: files.map(rankedOf), gone: [] }
}

/** A post of this quota whose list holds three people. */
export function listed(quota = '2'): readonly When<PostEvent>[] {
  return [created, judged, validated(quota), ranked(amina, erwan, soizic)]
}

export function agreed(file: FileId): readonly PostEvent[] {
  return [chose('preselect', file), { is: 'candidate.agreed', file }]
}

export const aside = (file: FileId, by = claire): PostEvent =>
  submitted({ form: 'pair-aside', file, reason: 'profile', sentence: 'Un autre profil.' }, by)

export function live(state: PostState): LivePost {
  if (state.is !== 'live') throw new Error('The post is absent')
  return state
}

export function stageOf(state: PostState, file: FileId): Pair['stage']['at'] | undefined {
  return live(state).pairs.find((pair) => pair.file === file)?.stage.at
}

/** What candidates' files are told of the post. */
export function newsIn(effects: readonly Effect[]): readonly { readonly file: string; readonly news: PostNews }[] {
  return effects.flatMap((effect) =>
    effect.do === 'tell' && effect.event.is === 'post.moved' ? [{ file: effect.actor, news: effect.event.news }] : [],
  )
}

/** Names of what is said in Slack beside the card and the list. */
export function saidIn(effects: readonly Effect[]): readonly string[] {
  return effects.flatMap((effect) => (effect.do === 'reply' || effect.do === 'alert' ? [effect.message.name] : []))
}

function candidateOf(letter: string): FileId {
  return `file:${letter.repeat(8)}`
}

function rankedOf(file: FileId, nth: number): Ranked {
  const reasons = [{ criterion: 'closeness', part: 1, figure: 3 }] as const
  return { file, ref: `REF-00${file.slice(-1)}`, score: 0.9 - nth / 10, reasons }
}
