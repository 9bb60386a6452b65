import type { RequestForms } from '#prompts/copy/slack-requests.ts'
import type { FormPage, Rich } from '#prompts/page.ts'
import { join, link, rich } from '#prompts/rich.ts'
import { territoryGroups } from './forms.ts'
import { nearChoice, nearNote } from './near-places.ts'
import { themeLabel } from './theme-labels.ts'

/** An answer; from a sheet, a draft to accept, change or drop. */
export function answerForm({ ref, firstName, draft, past, near }: RequestForms['request-answer']): FormPage {
  const to = firstName === '' ? 'La personne' : firstName
  return {
    title: draft ? 'Brouillon de réponse' : 'Répondre',
    pieces: [
      { piece: 'text', text: rich`Demande **${ref}**. ${to} reçoit vos mots dans Telegram, avec votre nom.` },
      ...(draft
        ? [{ piece: 'note' as const, text: rich`D’après la fiche « ${draft.title} ». Rien ne part sans vous.` }]
        : []),
      ...(past.length > 0 ? [{ piece: 'note' as const, text: pastLine(past) }] : []),
      ...nearNote(near),
    ],
    inputs: [
      {
        name: 'text',
        label: 'Votre réponse',
        hint: 'En mots simples, une étape par ligne.',
        input: { kind: 'text', lines: 'many', max: 3000, ...(draft && { initial: draftOf(draft) }) },
      },
    ],
    submit: 'Envoyer',
    close: 'Annuler',
  }
}

function pastLine(past: RequestForms['request-answer']['past']): Rich {
  const links = past.map(({ ref, solved, link: to }) => link(`${ref}${solved ? ' ✓' : ''}`, to))
  return rich`Déjà répondu sur ce thème : ${join(links, ', ')}${past.some(({ solved }) => solved) ? ' (✓ : résolu, dit la personne)' : ''}.`
}

function draftOf({ steps, link }: NonNullable<RequestForms['request-answer']['draft']>): string {
  const numbered = steps.map((step, index) => `${index + 1}. ${step}`)
  return ['Bonjour,', ...numbered, ...(link === null ? [] : [link])].join('\n').slice(0, 3000)
}

export function meetForm({ ref, firstName, near }: RequestForms['request-meet']): FormPage {
  return {
    title: 'Proposer un rendez-vous',
    pieces: [
      { piece: 'text', text: rich`Demande **${ref}**${firstName === '' ? '' : `, ${firstName}`}.` },
      ...nearNote(near),
    ],
    inputs: [
      { name: 'date', label: 'Quel jour ?', input: { kind: 'date' } },
      {
        name: 'time',
        label: 'À quelle heure ?',
        hint: 'Par exemple : 14 h 30.',
        input: { kind: 'text', lines: 'one', max: 40 },
      },
      ...(near.length > 0 ? [nearChoice(near)] : []),
      {
        name: 'where',
        label: near.length > 0 ? 'Ou ailleurs ?' : 'Où ?',
        hint:
          near.length > 0
            ? 'Une autre adresse, « par téléphone », ou une précision : « salle 2 ».'
            : 'Un lieu et son adresse, ou « par téléphone ».',
        ...(near.length > 0 && { optional: true }),
        input: { kind: 'text', lines: 'many', max: 300 },
      },
    ],
    submit: 'Envoyer',
    close: 'Annuler',
  }
}

export function transferForm({ ref, territories, themes, theme }: RequestForms['request-transfer']): FormPage {
  return {
    title: 'Transférer',
    pieces: [{ piece: 'text', text: rich`Demande **${ref}**. Choisissez une personne, ou le canal d’un territoire.` }],
    inputs: [
      { name: 'user', label: 'À qui ?', optional: true, input: { kind: 'user' } },
      {
        name: 'perimeter',
        label: 'Ou à quel territoire ?',
        hint: 'Le premier choisi compte.',
        optional: true,
        input: { kind: 'choices', groups: territoryGroups(territories) },
      },
      {
        name: 'theme',
        label: 'Sur quel thème ?',
        optional: true,
        input: {
          kind: 'choice',
          options: themes.map((value) => ({ value, label: themeLabel(value) })),
          ...(theme !== null && { initial: theme }),
        },
      },
    ],
    submit: 'Transférer',
    close: 'Annuler',
  }
}
