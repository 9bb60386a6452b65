import type { SlackForms } from '#prompts/copy/slack.ts'
import type { DossierParams, JournalEntry } from '#prompts/copy/slack-params.ts'
import type { FormPage, Piece } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import { fileButton } from './buttons.ts'
import { summary } from './card.ts'
import { moment } from './dates.ts'
import { actLabel, detailLabel } from './journal-labels.ts'
import { deliveryLabels, historyLabels, reasonLabels } from './labels.ts'
import { mentionId } from './mention.ts'
import { pixInWords } from './pix-words.ts'
import { shorten } from './shorten.ts'

/** The whole file but identity and CV. */
export function dossier(params: SlackForms['dossier']): FormPage {
  return {
    title: `Dossier ${params.card.ref}`,
    pieces: [
      ...summary(params.card, params.card.motivation, pixInWords(params.card.pix)),
      ...deeds(params),
      ...decision(params),
      ...part('Questions', params.questions.slice(-10).map(exchange)),
      ...part(
        'Notes',
        params.notes.slice(-10).map(({ by, at, text }) => rich`**${by}**, ${moment(at)}\n${text}`),
      ),
      ...part('Historique', params.history.length > 0 ? [join(params.history.slice(-20).map(past))] : []),
    ],
    inputs: [],
    close: 'Fermer',
  }
}

/** Who the person is, for one coordinator only. */
export function identity({ ref, prenom, nom, email, telephone, pixCode, cv }: SlackForms['identity']): FormPage {
  return {
    title: `Dossier ${ref}`,
    pieces: [
      {
        piece: 'fields',
        fields: [
          { label: 'Prénom', value: rich`${prenom}` },
          { label: 'Nom', value: rich`${nom}` },
          { label: 'E-mail (déclaré)', value: rich`${email}` },
          { label: 'Téléphone', value: rich`${telephone ?? 'Non donné'}` },
          ...(pixCode === null ? [] : [{ label: 'Code du certificat Pix (déclaré)', value: rich`${pixCode}` }]),
        ],
      },
      { piece: 'text', text: cv ? rich`Le CV arrive en message privé.` : rich`Pas de CV dans ce dossier.` },
      {
        piece: 'note',
        text: rich`Cette consultation est inscrite au journal. Ne recopiez rien de ceci dans un canal.`,
      },
    ],
    inputs: [],
    close: 'Fermer',
  }
}

/** The audit log, newest first. */
export function journal({ entries, page, pages }: SlackForms['journal']): FormPage {
  const turning = [
    ...(page > 0 ? [{ label: 'Plus récent', action: 'journal.newer', value: String(page - 1) }] : []),
    ...(page + 1 < pages ? [{ label: 'Plus ancien', action: 'journal.older', value: String(page + 1) }] : []),
  ]
  return {
    title: 'Journal',
    pieces: [
      ...(entries.length > 0
        ? entries.map((entry): Piece => ({ piece: 'text', text: line(entry) }))
        : [{ piece: 'note' as const, text: rich`Rien pour l’instant.` }]),
      { piece: 'note', text: rich`Page ${page + 1} sur ${Math.max(1, pages)}` },
      ...(turning.length > 0 ? [{ piece: 'actions' as const, id: 'journal', buttons: turning }] : []),
    ],
    inputs: [],
    close: 'Fermer',
  }
}

function line({ at, by, code, ref, detail }: JournalEntry) {
  const who = by === 'candidate' ? rich`La personne` : mentionId(by)
  const about = ref === null ? [] : rich` · ${ref}`
  const more = detail === null ? [] : rich` (${detailLabel(detail)})`
  return rich`${moment(at)} · ${who} · ${actLabel(code)}${more}${about}`
}

/** What can be done from here, for who came by a list. */
function deeds({ card: { buttons, file } }: DossierParams): readonly Piece[] {
  const others = buttons.filter((press) => press !== 'open').map((press) => fileButton(press, file))
  return others.length > 0 ? [{ piece: 'actions', id: 'file', buttons: others }] : []
}

function decision({ reason }: DossierParams): readonly Piece[] {
  if (reason === null) return []
  return [{ piece: 'text', text: rich`**${reasonLabels[reason.code]}**\n${reason.sentence}` }]
}

function exchange({ by, at, text, delivery, answer }: DossierParams['questions'][number]) {
  const reply = answer === null ? rich`${deliveryLabels[delivery]}` : rich`**Réponse** : ${shorten(answer, 1200)}`
  return rich`**${by}**, ${moment(at)}\n${text}\n${reply}`
}

function past({ what, at, by }: DossierParams['history'][number]) {
  return rich`${moment(at)} · ${historyLabels[what]}${by === null ? '' : ` · ${by}`}`
}

function part(title: string, texts: readonly (readonly { readonly text: string }[])[]): readonly Piece[] {
  if (texts.length === 0) return []
  return [
    { piece: 'divider' },
    { piece: 'text', text: rich`**${title}**` },
    ...texts.map((text): Piece => ({ piece: 'text', text })),
  ]
}
