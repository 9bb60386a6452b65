import type { KnownBlock, ModalView, StaticSelect } from '@slack/types'

/** A candidate's card: header, fields, quote, context, divider, buttons, select, date picker, overflow. */
export function card(state: string): KnownBlock[] {
  return [
    { type: 'header', text: { type: 'plain_text', text: 'Dossier 4F2K · Rennes' } },
    { type: 'section', fields: fields.map(([label, value]) => ({ type: 'mrkdwn', text: `*${label}*\n${value}` })) },
    {
      type: 'section',
      text: {
        type: 'mrkdwn',
        text: '*Motivation*\n> J’ai aidé mes voisins à faire leurs démarches.\n> Je veux en faire mon métier & continuer.',
      },
    },
    {
      type: 'context',
      elements: [
        { type: 'mrkdwn', text: `${state} · reçu le <!date^1763717000^{date_short}|21 novembre> · :hourglass:` },
      ],
    },
    { type: 'divider' },
    {
      type: 'actions',
      block_id: 'decide',
      elements: [
        {
          type: 'button',
          action_id: 'take',
          style: 'primary',
          text: { type: 'plain_text', text: 'Prendre' },
          value: '4F2K',
        },
        {
          type: 'button',
          action_id: 'refuse',
          style: 'danger',
          text: { type: 'plain_text', text: 'Non retenue' },
          value: '4F2K',
        },
        {
          type: 'button',
          action_id: 'open',
          text: { type: 'plain_text', text: 'Révéler l’identité' },
          value: 'identité',
          confirm: {
            title: { type: 'plain_text', text: 'Révéler l’identité ?' },
            text: { type: 'mrkdwn', text: 'Cet accès sera *noté* avec votre nom.' },
            confirm: { type: 'plain_text', text: 'Révéler' },
            deny: { type: 'plain_text', text: 'Annuler' },
          },
        },
      ],
    },
    { type: 'actions', block_id: 'filters', elements: [select, { type: 'datepicker', action_id: 'from' }] },
  ]
}

const fields = [
  ['Commune', 'Rennes (35)'],
  ['Rayon', '20 km'],
  ['Disponible', 'le 1er décembre'],
  ['Expérience', 'oui'],
] as const

const select: StaticSelect = {
  type: 'static_select',
  action_id: 'availability',
  placeholder: { type: 'plain_text', text: 'Disponibilité' },
  options: ['Tout de suite', 'Dans un mois', 'Plus tard'].map((label) => ({
    text: { type: 'plain_text', text: label },
    value: label.toLowerCase().replaceAll(' ', '-'),
  })),
}

/** Every input the page must show. */
export const form: ModalView = {
  type: 'modal',
  callback_id: 'refusal',
  title: { type: 'plain_text', text: 'Non retenue' },
  submit: { type: 'plain_text', text: 'Envoyer' },
  close: { type: 'plain_text', text: 'Annuler' },
  blocks: [
    { type: 'section', text: { type: 'mrkdwn', text: 'La personne lira *exactement* ceci.' } },
    {
      type: 'input',
      block_id: 'reason',
      label: { type: 'plain_text', text: 'Motif' },
      element: {
        type: 'static_select',
        action_id: 'reason',
        placeholder: { type: 'plain_text', text: 'Choisir un motif' },
        options: [
          { text: { type: 'plain_text', text: 'Trop loin des postes' }, value: 'far' },
          { text: { type: 'plain_text', text: 'Dossier incomplet' }, value: 'incomplete' },
        ],
      },
    },
    {
      type: 'input',
      block_id: 'words',
      label: { type: 'plain_text', text: 'Phrase' },
      hint: { type: 'plain_text', text: 'Sans nom ni numéro.' },
      element: { type: 'plain_text_input', action_id: 'words', multiline: true, max_length: 500 },
    },
    {
      type: 'input',
      block_id: 'again',
      optional: true,
      label: { type: 'plain_text', text: 'Peut revenir à partir du' },
      element: { type: 'datepicker', action_id: 'again' },
    },
    {
      type: 'input',
      block_id: 'advice',
      optional: true,
      label: { type: 'plain_text', text: 'Conseils' },
      element: {
        type: 'multi_static_select',
        action_id: 'advice',
        options: [
          { text: { type: 'plain_text', text: 'Passer le Pix' }, value: 'pix' },
          { text: { type: 'plain_text', text: 'Élargir le rayon' }, value: 'radius' },
        ],
      },
    },
  ],
}

/** A form that asks for one file. */
export const fileForm: ModalView = {
  type: 'modal',
  callback_id: 'import',
  title: { type: 'plain_text', text: 'Importer' },
  submit: { type: 'plain_text', text: 'Importer' },
  close: { type: 'plain_text', text: 'Annuler' },
  blocks: [
    {
      type: 'input',
      block_id: 'file',
      label: { type: 'plain_text', text: 'Fichier CSV' },
      element: { type: 'file_input', action_id: 'file', filetypes: ['csv'], max_files: 1 },
    },
  ],
}

/** A Home tab with choices, a picture, and rows that share their action id. */
export const home = (picture: string): KnownBlock[] => [
  { type: 'header', text: { type: 'plain_text', text: 'Vos dossiers' } },
  { type: 'context', elements: [{ type: 'mrkdwn', text: '*3* en attente · *1* pour vous' }] },
  {
    type: 'section',
    block_id: 'kinds',
    text: { type: 'plain_text', text: 'Montrer *tout*' },
    accessory: {
      type: 'checkboxes',
      action_id: 'kinds',
      options: ['Recevables', 'En pause'].map((label) => ({
        text: { type: 'plain_text', text: label },
        value: label.toLowerCase(),
      })),
    },
  },
  {
    type: 'section',
    text: { type: 'mrkdwn', text: 'Votre territoire' },
    accessory: {
      type: 'overflow',
      action_id: 'more',
      options: ['Exporter', 'Statistiques'].map((label) => ({
        text: { type: 'plain_text', text: label },
        value: label.toLowerCase(),
      })),
    },
  },
  { type: 'image', image_url: picture, alt_text: 'Profil Pix', title: { type: 'plain_text', text: 'Compétences' } },
  { type: 'divider' },
  ...['4F2K', '7Q1M', '9Z3C'].map(
    (ref): KnownBlock => ({
      type: 'section',
      text: { type: 'mrkdwn', text: `*${ref}* · Rennes · disponible tout de suite` },
      accessory: { type: 'button', action_id: 'open', text: { type: 'plain_text', text: 'Ouvrir' }, value: ref },
    }),
  ),
]
