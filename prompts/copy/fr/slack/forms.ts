import type { SlackForms } from '#prompts/copy/slack.ts'
import type { Territory } from '#prompts/copy/slack-params.ts'
import type { CardOption, FormInput, FormPage } from '#prompts/page.ts'
import { rich } from '#prompts/rich.ts'
import { reasonLabels, revealLabels } from './labels.ts'
import { options } from './options.ts'

export function askForm({ ref }: SlackForms['ask']): FormPage {
  return {
    title: 'Poser une question',
    pieces: [
      { piece: 'text', text: rich`Dossier **${ref}**. La personne reçoit vos mots dans Telegram, avec votre nom.` },
    ],
    inputs: [
      {
        name: 'text',
        label: 'Votre question',
        hint: 'Une seule question, en mots simples. La réponse viendra dans le fil.',
        input: { kind: 'text', lines: 'many', max: 1500 },
      },
    ],
    submit: 'Envoyer',
    close: 'Annuler',
  }
}

export function declineForm({ ref }: SlackForms['decline']): FormPage {
  return {
    title: 'Candidature non retenue',
    pieces: [{ piece: 'text', text: rich`Dossier **${ref}**. Vous relirez le message avant qu’il parte.` }],
    inputs: [
      { name: 'reason', label: 'Raison', input: { kind: 'choice', options: options(reasonLabels) } },
      {
        name: 'sentence',
        label: 'Une phrase pour la personne',
        hint: 'Dites ce qui manque ou ce qui pourrait changer.',
        input: { kind: 'text', lines: 'many', max: 600 },
      },
    ],
    submit: 'Relire le message',
    close: 'Annuler',
  }
}

export function revealForm({ ref }: SlackForms['reveal']): FormPage {
  return {
    title: 'Voir l’identité',
    pieces: [
      {
        piece: 'text',
        text: rich`Dossier **${ref}**. Le nom, les coordonnées et le CV seront visibles par vous. La consultation est inscrite au journal, et la personne peut la lire.`,
      },
    ],
    inputs: [{ name: 'why', label: 'Pour quoi faire ?', input: { kind: 'choice', options: options(revealLabels) } }],
    submit: 'Voir l’identité',
    close: 'Annuler',
  }
}

/** A decision that stands after another look. */
export function upholdForm({ ref }: SlackForms['uphold']): FormPage {
  return {
    title: 'Maintenir la décision',
    pieces: [{ piece: 'text', text: rich`Dossier **${ref}**. La personne lit votre phrase, avec votre nom.` }],
    inputs: [
      {
        name: 'sentence',
        label: 'Votre phrase pour la personne',
        input: { kind: 'text', lines: 'many', max: 600 },
      },
    ],
    submit: 'Enregistrer',
    close: 'Annuler',
  }
}

/** The motivation, without a name in it: only a human says what it is worth. */
export function markForm({ ref, motivation, mark }: SlackForms['mark']): FormPage {
  return {
    title: 'Noter la motivation',
    pieces: [
      { piece: 'text', text: rich`Dossier **${ref}**.` },
      { piece: 'text', text: rich`${motivation === '' ? 'Aucune motivation écrite.' : motivation.slice(0, 2_800)}` },
    ],
    inputs: [
      {
        name: 'mark',
        label: 'Votre lecture',
        hint: 'Elle compte dans le rapprochement, et la personne peut la lire.',
        input: {
          kind: 'choice',
          options: ['Pas encore', 'Un peu', 'Bien', 'Très bien'].map((label, value) => ({
            value: String(value),
            label: `${value} · ${label}`,
          })),
          ...(mark !== null && { initial: String(mark) }),
        },
      },
    ],
    submit: 'Enregistrer',
    close: 'Annuler',
  }
}

export function noteForm({ ref }: SlackForms['note']): FormPage {
  return {
    title: 'Ajouter une note',
    pieces: [
      {
        piece: 'text',
        text: rich`Dossier **${ref}**. La note reste dans le dossier. Elle n’est pas envoyée, mais la personne peut demander à la lire.`,
      },
    ],
    inputs: [{ name: 'text', label: 'Note', input: { kind: 'text', lines: 'many', max: 2000 } }],
    submit: 'Enregistrer',
    close: 'Annuler',
  }
}

export function coordinatorForm({ territories }: SlackForms['coordinator']): FormPage {
  return {
    title: 'Attribuer un territoire',
    pieces: [],
    inputs: [
      { name: 'user', label: 'Qui ?', input: { kind: 'user' } },
      {
        name: 'perimeters',
        label: 'Quels territoires ?',
        hint: 'Ce choix remplace le précédent. Laissez vide pour retirer l’accès.',
        optional: true,
        input: { kind: 'choices', groups: territoryGroups(territories) },
      },
    ],
    submit: 'Enregistrer',
    close: 'Annuler',
  }
}

export function channelForm({ territories }: SlackForms['channel']): FormPage {
  return {
    title: 'Choisir un canal',
    pieces: [{ piece: 'text', text: rich`Invitez d’abord Passerelle dans le canal, puis choisissez-le ici.` }],
    inputs: [
      {
        name: 'perimeters',
        label: 'Quels territoires ?',
        input: { kind: 'choices', groups: territoryGroups(territories) },
      },
      { name: 'channel', label: 'Dans quel canal ?', input: { kind: 'channel' } },
    ],
    submit: 'Enregistrer',
    close: 'Annuler',
  }
}

/** One group a région, since a list holds 100 choices at most. */
export function territoryGroups(
  territories: readonly Territory[],
): Extract<FormInput['input'], { kind: 'choices' }>['groups'] {
  const regions = territories.filter(({ perimeter }) => perimeter.startsWith('region:'))
  const inside = (code: string): readonly CardOption[] =>
    territories
      .filter(({ region, perimeter }) => region === code && !perimeter.startsWith('region:'))
      .map(({ name, perimeter }) => ({
        label: `${name} (${perimeter.slice('departement:'.length)})`,
        value: perimeter,
      }))
  const codes = new Set(regions.map(({ region }) => region))
  const elsewhere = territories
    .filter(({ region }) => !codes.has(region))
    .map(({ name, perimeter }) => ({ label: name, value: perimeter }))
  return [
    { label: 'Le pays', options: [{ label: 'Toute la France', value: 'all' }] },
    ...regions.map(({ name, region, perimeter }) => ({
      label: name,
      options: [{ label: `Toute la région ${name}`, value: perimeter }, ...inside(region)],
    })),
    ...(elsewhere.length > 0 ? [{ label: 'Autres territoires', options: elsewhere }] : []),
  ]
}
