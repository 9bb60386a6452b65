import type { DeadLetter, QueueParams, Resumed } from '#prompts/copy/slack-request-reports.ts'
import type { CardPage, Piece, Rich } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import { moment } from './dates.ts'

/** How deliveries go, then those that were given up, each with what can be done. */
export function queue(params: QueueParams): CardPage {
  const { waiting, oldest, failedToday, letters, lettersTotal } = params
  const since = oldest === null ? '' : `, le plus ancien depuis le ${moment(oldest)}`
  const lines = [
    waiting === 0
      ? rich`Aucun envoi n’attend.`
      : rich`**${waiting}** ${waiting > 1 ? 'envois attendent' : 'envoi attend'}${since}.`,
    failedToday === 0
      ? rich`Aucun n’est resté en route aujourd’hui.`
      : rich`**${failedToday}** ${failedToday > 1 ? 'sont restés' : 'est resté'} en route aujourd’hui.`,
    ...params.blocked.map(blocked),
  ]
  const more: readonly Piece[] =
    lettersTotal > letters.length
      ? [{ piece: 'note', text: rich`Et ${lettersTotal - letters.length} de plus en sept jours.` }]
      : []
  return {
    fallback: `Envois : ${waiting} en attente, ${failedToday} non partis aujourd’hui`,
    pieces: [
      { piece: 'header', text: 'Les envois' },
      { piece: 'text', text: join(lines) },
      { piece: 'header', text: `Non partis, sur sept jours (${lettersTotal})` },
      ...(letters.length > 0 ? letters.map(line) : [nothing]),
      ...more,
    ],
  }
}

/** The answer to « Reprendre ». */
export const resumedWords: Readonly<Record<Resumed, string>> = {
  resumed: 'C’est reparti : cet envoi est de nouveau dans sa file.',
  over: 'Il n’y a plus rien à reprendre : cet envoi est déjà reparti, ou effacé.',
  human: 'Ce sont les mots d’un conseiller : lui seul peut les renvoyer, avec « Renvoyer » dans le fil.',
  old: 'Cet envoi a plus de sept jours : il ne repart plus.',
  stale: 'Un envoi plus récent l’a remplacé : rien n’est à reprendre.',
}

const nothing: Piece = { piece: 'note', text: rich`Tout est parti.` }

function blocked({ kind, lanes, until }: QueueParams['blocked'][number]): Rich {
  const again = until === null ? '' : `, au plus tard jusqu’au ${moment(until)}`
  return rich`⏳ ${lanes} ${lanes > 1 ? 'files attendent' : 'file attend'} un nouvel essai (${laneKinds.get(kind) ?? kind})${again}.`
}

function line(letter: DeadLetter): Piece {
  const { id, ref, at, not } = letter
  const about = ref === null ? '' : ` · ${ref}`
  const first = rich`**${kinds[letter.kind] ?? 'Un envoi'}**${about} · ${moment(at)}`
  if (not !== null) return { piece: 'text', text: join([first, rich`${reasonOf(letter)} ${notWords[not]}`]) }
  const button = { label: 'Reprendre', action: 'letter.resume', value: String(id) }
  return {
    piece: 'text',
    text: join([first, rich`${reasonOf(letter)}`]),
    button: letter.became === 'uncertain' ? { ...button, confirm: twice } : button,
  }
}

const twice = {
  title: 'Envoyer de nouveau ?',
  text: 'Cet envoi est peut-être déjà arrivé. La personne peut le recevoir deux fois.',
  yes: 'Envoyer de nouveau',
  no: 'Laisser',
}

function reasonOf({ became, code }: DeadLetter): string {
  if (became === 'uncertain') return 'Peut-être arrivé : la plateforme n’a pas confirmé.'
  return reasons.get(code ?? '') ?? 'La plateforme l’a refusé.'
}

const notWords: Readonly<Record<NonNullable<DeadLetter['not']>, string>> = {
  human: 'Le conseiller peut le renvoyer dans le fil.',
  old: 'Trop ancien pour repartir.',
  stale: 'Remplacé depuis par un envoi plus récent.',
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['blocked', 'La personne a bloqué l’assistant.'],
  ['gone', 'La conversation, le canal ou le message n’existe plus.'],
  ['invalid', 'La plateforme ne prend pas ce message tel quel.'],
  ['not-allowed', 'Passerelle n’a pas le droit d’écrire là.'],
  ['too-big', 'Le fichier est trop lourd.'],
  ['unavailable', 'Ce qu’il devait porter n’est plus disponible.'],
  ['exhausted', 'Essayé pendant un jour, sans réponse de la plateforme.'],
])

const laneKinds: ReadonlyMap<string, string> = new Map([
  ['telegram', 'conversations Telegram'],
  ['slack', 'fils Slack'],
  ['edit', 'fiches Slack'],
  ['notify', 'messages privés Slack'],
  ['tell', 'échanges internes'],
])

const kinds: Partial<Readonly<Record<DeadLetter['kind'], string>>> = {
  say: 'Message de l’assistant',
  show: 'Image de l’assistant',
  rewrite: 'Correction d’un message',
  'pass-on': 'Réponse d’un conseiller',
  'pass-file': 'Fichier d’un conseiller',
  'pass-place': 'Lieu proposé par un conseiller',
  'take-back': 'Retrait d’un message',
  post: 'Fiche dans un canal',
  update: 'Mise à jour d’une fiche',
  reply: 'Message dans un fil',
  'reply-picture': 'Image dans un fil',
  'reply-file': 'Fichiers dans un fil',
  notify: 'Message privé à un coordinateur',
  'send-cv': 'CV envoyé à un coordinateur',
  'send-export': 'Export de données',
  'send-report': 'Rapport',
  remove: 'Retrait dans Slack',
  erase: 'Effacement d’une personne',
}
