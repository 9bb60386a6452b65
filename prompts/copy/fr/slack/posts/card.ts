import type { PostCardParams, PostMessages, ShownPair } from '#prompts/copy/slack-posts.ts'
import { reasonLines } from '#prompts/copy/fr/match/reasons.ts'
import type { CardButton, CardPage, Piece, Rich } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import type { PostId } from '#workflows/actor.ts'
import { dayAndTime } from '../../chat/when.ts'
import { day, moment } from '../dates.ts'
import { mention } from '../mention.ts'
import { shorten } from '../shorten.ts'
import { asideNames, closedNames, hostNames, pairNames, pairPressLabels, postPressLabels, themeNames } from './words.ts'

/** The root of a post's thread: read in two seconds, acted on in one. */
export function postCard(params: PostCardParams): CardPage {
  const { ref, said, buttons, post } = params
  const place = `${said.commune.name} (${said.commune.departement})`
  return {
    fallback: `Poste ${ref} : ${said.structure}, ${place}`,
    pieces: [
      { piece: 'header', text: shorten(`${mark(params)} ${ref} · ${said.structure} · ${place}`, 150) },
      { piece: 'text', text: stateLine(params) },
      { piece: 'note', text: join(facts(params), ' · ') },
      ...(buttons.length === 0
        ? []
        : [{ piece: 'actions' as const, id: 'post', buttons: buttons.map((press) => postButton(press, post)) }]),
    ],
  }
}

function mark({ stage, free }: PostCardParams): string {
  if (stage.at === 'refused' || stage.at === 'closed') return '⚪'
  if (stage.at !== 'validated') return '🟠'
  return free > 0 ? '🟢' : '✅'
}

function stateLine({ stage, free, taken, proposed, open, owner }: PostCardParams): Rich {
  const by = rich` · suivi par ${mention(owner)}`
  switch (stage.at) {
    case 'created':
      return [...rich`**Créé** le ${moment(stage.since)} : l’avis du préfet est attendu`, ...by]
    case 'judged': {
      const said = stage.comment === '' ? [] : rich` : « ${shorten(stage.comment, 300)} »`
      return [...rich`**Avis ${stage.favourable ? 'favorable' : 'défavorable'}**`, ...said, ...by]
    }
    case 'validated': {
      const seats =
        free === 0 ? rich`**Pourvu** : ${count(taken, 'recrutée')}` : rich`**${places(free)}** sur ${stage.quota}`
      const list = rich` · ${count(proposed, 'proposée')}, ${open} en cours`
      return [...seats, ...(free === 0 ? [] : list), ...by]
    }
    case 'refused':
      return rich`**Refusé** par ${mention(stage.by)} : « ${shorten(stage.comment, 300)} »`
    case 'closed':
      return rich`**${closedNames[stage.why]}**, dit ${mention(stage.by)} le ${moment(stage.since)}`
  }
}

function places(free: number): string {
  return free === 1 ? '1 place à pourvoir' : `${free} places à pourvoir`
}

function count(many: number, word: string): string {
  return `${many} ${word}${many > 1 ? 's' : ''}`
}

function facts({ said }: PostCardParams): readonly Rich[] {
  const { host, place, startsOn, hours, themes, languages, travel, accessible, number } = said
  return [
    rich`${hostNames[host]}${place === null ? '' : `, ${place}`}`,
    rich`dès le ${day(startsOn)}`,
    rich`${hours} h par semaine`,
    ...(themes.length > 0 ? [rich`${themes.map((theme) => themeNames[theme]).join(', ')}`] : []),
    ...(languages.length > 0 ? [rich`langues : ${languages.join(', ')}`] : []),
    ...(travel ? [rich`avec déplacements`] : []),
    ...(accessible ? [rich`accessible en fauteuil`] : []),
    rich`n° ${number}`,
  ]
}

/** The shortlist: who, why, where it stands; no name before both agree. */
export function shortlist({ post, ref, owner, zone, pairs }: PostMessages['shortlist']): CardPage {
  return {
    fallback: `Candidatures pour le poste ${ref} : ${pairs.length}`,
    pieces: [
      {
        piece: 'text',
        text:
          pairs.length === 0
            ? rich`**Personne pour le moment.** La liste se remplit chaque nuit.`
            : rich`${mention(owner)} · **${count(pairs.length, 'candidature')}**, les plus adaptées d’abord. Les noms viennent quand la personne est d’accord.`,
      },
      ...pairs.flatMap((pair, nth) => pairPieces(pair, nth, { post, zone })),
    ],
  }
}

type Of = Pick<PostMessages['shortlist'], 'post' | 'zone'>

function pairPieces(
  { file, ref, score, reasons, added, stage, contested, buttons }: ShownPair,
  nth: number,
  { post, zone }: Of,
): readonly Piece[] {
  const fit = score === null ? '' : ` · ${Math.round(score * 100)} sur 100`
  const why =
    added === null
      ? rich`${reasonLines(reasons).join(' · ')}`
      : rich`Ajoutée par ${mention(added.by)} : « ${shorten(added.why, 300)} »`
  const state = stage.at === 'listed' ? [] : rich` · **${stageWords(stage, zone)}**`
  const asks = contested ? rich`\n⚖️ **Demande un autre regard** sur cette décision.` : []
  return [
    { piece: 'text', text: [...rich`**${ref}**${fit}`, ...state, ...rich`\n`, ...why, ...asks] },
    ...(buttons.length === 0
      ? []
      : [
          {
            piece: 'actions' as const,
            id: `pair-${ref}-${nth}`,
            buttons: buttons.map((press) => pairButton(press, post, file)),
          },
        ]),
  ]
}

function stageWords(stage: ShownPair['stage'], zone: string): string {
  if (stage.at === 'aside') return `${pairNames.aside} : ${asideNames[stage.reason].toLowerCase()}`
  if (stage.at !== 'meeting') return pairNames[stage.at]
  const { start, answer } = stage.meeting
  const said = { awaited: 'réponse attendue', yes: 'confirmé', 'other-time': 'un autre moment, demande la personne' }[
    answer
  ]
  return `${pairNames.meeting} ${dayAndTime(start, zone)}, ${said}`
}

/** `post.<press>` with the post's id, and the file's behind it for one candidate; handlers/slack/actions unpacks them. */
function postButton(press: PostCardParams['buttons'][number], post: PostId): CardButton {
  const button: CardButton = { label: postPressLabels[press], action: `post.${press}`, value: post }
  return press === 'validate' || press === 'judge' ? { ...button, style: 'primary' } : button
}

function pairButton(press: ShownPair['buttons'][number], post: PostId, file: ShownPair['file']): CardButton {
  const label = pairPressLabels[press]
  if (press === 'identity') return { label, action: 'file.contact', value: file }
  const button: CardButton = { label, action: `pair.${press}`, value: `${post} ${file}` }
  if (press === 'recruit') return { ...button, style: 'primary', confirm: sure }
  return press === 'preselect' || press === 'confirm' ? { ...button, style: 'primary' } : button
}

const sure: NonNullable<CardButton['confirm']> = {
  title: 'Recruter cette personne ?',
  text: 'Elle l’apprend tout de suite. Ses autres propositions se ferment.',
  yes: 'Recruter',
  no: 'Pas encore',
}
