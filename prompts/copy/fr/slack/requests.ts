import type { RequestCardParams, RequestMessages } from '#prompts/copy/slack-requests.ts'
import type { CardPage, Piece, Rich } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import { mention } from './mention.ts'
import { moment } from './dates.ts'
import { proposeButton } from './drafts.ts'
import { questionReasons } from './question-reasons.ts'
import { requestButton } from './request-buttons.ts'
import { shorten } from './shorten.ts'
import { themeLabel } from './theme-labels.ts'

/** The root of a request's thread: read in two seconds, acted on in one. */
export function requestCard(params: RequestCardParams): CardPage {
  const { ref, firstName, asked } = params
  const who = firstName === '' ? 'une personne' : firstName
  const title = `${mark(params)} ${ref} · ${who} · ${where(params)}`
  const text = asked.text === '' ? 'Veut parler à quelqu’un. Sa question viendra dans le fil.' : asked.text
  return {
    fallback: `Demande ${ref} : ${shorten(text, 150)}`,
    pieces: [
      { piece: 'header', text: title },
      { piece: 'text', text: stateLine(params) },
      { piece: 'text', text: rich`${shorten(text, 2_800)}` },
      { piece: 'note', text: join(facts(params), ' · ') },
      ...(params.open ? [warning] : []),
      ...buttons(params),
    ],
  }
}

const warning: Piece = {
  piece: 'text',
  text: rich`📣 **Tout ce que vous écrivez dans ce fil part à la personne.**`,
}

function mark({ asked, stage }: RequestCardParams): string {
  if (stage.at === 'resolved' || stage.at === 'closed') return '✅'
  if (asked.urgency === 'high') return '🔴'
  return stage.at === 'waiting' ? '🟠' : '🟢'
}

function where({ place }: RequestCardParams): string {
  return place === null ? 'lieu non précisé' : `${place.name} (${place.departement})`
}

function stateLine({ stage, owner, promisedBy, asked, mark: judged }: RequestCardParams): Rich {
  const urgent = asked.urgency === 'high' ? rich`**Urgent : ${questionReasons[asked.reason].toLowerCase()}.** ` : []
  const promise = promisedBy === null ? [] : rich` · réponse promise avant le ${moment(promisedBy)}`
  const by = owner ? mention(owner) : []
  switch (stage.at) {
    case 'waiting':
      return [...urgent, ...rich`**En attente** depuis le ${moment(stage.since)}`, ...promise]
    case 'claimed':
      return [...urgent, ...rich`**Prise par** ${by} le ${moment(stage.since)}`, ...promise]
    case 'answered':
      return [...urgent, ...rich`**Suivie par** ${by}`]
    case 'resolved':
      return judged ? rich`**Résolue**, ${judgement(judged)}` : rich`**Résolue** le ${moment(stage.since)}`
    case 'closed':
      return rich`${closings[stage.why]} le ${moment(stage.since)}`
  }
}

const closings = { left: 'Abandonnée par la personne', blocked: 'Bloquée', expired: 'Close' } as const

function judgement({ solved, stars, word }: RequestMessages['person-judged']): string {
  const given = stars === null ? '' : ` · ${'★'.repeat(stars)}${'☆'.repeat(5 - stars)}`
  const said = word === null ? '' : ` · « ${shorten(word, 200)} »`
  return `${solved ? 'confirmé par la personne' : 'la personne dit que non'}${given}${said}`
}

function facts({ asked, openedAt, telephone }: RequestCardParams): readonly Rich[] {
  return [
    rich`${themeLabel(asked.theme)}`,
    ...(asked.urgency === 'high' ? [] : [rich`${questionReasons[asked.reason]}`]),
    ...(asked.language === 'fr' ? [] : [rich`langue : ${asked.language}`]),
    rich`reçue le ${moment(openedAt)}`,
    ...(asked.sheet ? [rich`fiche : « ${asked.sheet.title} »`] : []),
    ...(telephone === null ? [] : [rich`téléphone : **${telephone}**`]),
  ]
}

function buttons({ buttons: shown, request, asked }: RequestCardParams): readonly Piece[] {
  const own = shown.map((press) => requestButton(press, request))
  // What is urgent is no matter for a sheet: its words are fixed.
  const propose = asked.urgency === 'high' || asked.text === '' ? [] : [proposeButton(asked.text, asked.theme)]
  const all = [...own, ...propose]
  return all.length === 0 ? [] : [{ piece: 'actions', id: 'request', buttons: all }]
}
