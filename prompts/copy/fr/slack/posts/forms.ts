import type { PostForms } from '#prompts/copy/slack-posts.ts'
import type { CardOption, FormInput, FormPage, Rich } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import { moment } from '../dates.ts'
import { options } from '../options.ts'
import { fieldLabels } from './fields.ts'
import {
  asideNames,
  closedNames,
  criterionNames,
  endNames,
  hostNames,
  pastNames,
  themeNames,
  typeNames,
} from './words.ts'

export const postForms: { readonly [K in keyof PostForms]: (params: PostForms[K]) => FormPage } = {
  post: postForm,
  'post-import': importForm,
  'post-judge': ({ ref }) => ({
    ...asked('Avis du préfet', rich`Poste **${ref}**. L’avis est noté tel que vous l’avez reçu.`),
    inputs: [
      {
        name: 'favourable',
        label: 'Avis',
        input: { kind: 'choice', options: [option('yes', 'Favorable'), option('no', 'Défavorable')] },
      },
      {
        name: 'comment',
        label: 'Commentaire',
        optional: true,
        hint: 'Nécessaire si l’avis est défavorable.',
        input: many(600),
      },
    ],
  }),
  'post-validate': ({ ref, seats }) => ({
    ...asked(
      'Valider le poste',
      rich`Poste **${ref}**. ${seats} demandé${seats > 1 ? 's' : ''}. Le rapprochement commence aussitôt.`,
    ),
    inputs: [{ name: 'quota', label: 'Nombre de postes accordés', input: { ...one(3), initial: String(seats) } }],
  }),
  'post-refuse': ({ ref }) => ({
    ...asked('Refuser le poste', rich`Poste **${ref}**.`),
    inputs: [{ name: 'comment', label: 'Pourquoi ?', input: many(600) }],
  }),
  'post-close': ({ ref }) => ({
    ...asked('Fermer le poste', rich`Poste **${ref}**. Les personnes déjà sollicitées l’apprennent, avec la raison.`),
    inputs: [{ name: 'why', label: 'Raison', input: choice(closedNames) }],
  }),
  'post-add': ({ ref }) => ({
    ...asked('Ajouter quelqu’un', rich`Poste **${ref}**. L’ajout à la main est noté, avec sa raison.`),
    inputs: [
      { name: 'ref', label: 'Référence du dossier', hint: 'Par exemple K7F-3QX.', input: one(12) },
      { name: 'why', label: 'Pourquoi ?', input: many(300) },
    ],
  }),
  'post-history': ({ ref, history }) => ({
    title: 'Historique',
    pieces: [{ piece: 'text', text: join([rich`Poste **${ref}**`, ...history.map(pastLine)]) }],
    inputs: [],
    close: 'Fermer',
  }),
  'pair-aside': ({ ref, knows }) => ({
    ...asked(
      'Écarter',
      knows
        ? rich`**${ref}** connaît ce poste : la personne lit la raison et votre phrase, et peut demander un autre regard.`
        : rich`**${ref}** ne connaît pas ce poste : rien ne lui est dit.`,
    ),
    inputs: [
      { name: 'reason', label: 'Raison', input: choice(asideNames) },
      { name: 'sentence', label: 'Une phrase pour la personne', optional: !knows, input: many(600) },
    ],
  }),
  'pair-meet': ({ ref }) => ({
    ...asked(
      'Proposer un entretien',
      rich`**${ref}** dit dans Telegram si cela lui convient. L’heure est celle du lieu du poste.`,
    ),
    inputs: [
      { name: 'date', label: 'Quel jour ?', input: { kind: 'date' } },
      { name: 'time', label: 'À quelle heure ?', input: { kind: 'time' } },
      { name: 'where', label: 'Où ?', hint: 'Une adresse, un numéro à appeler ou un lien.', input: many(300) },
    ],
  }),
  'pair-end': ({ ref }) => ({
    ...asked('Fin de contrat', rich`**${ref}**. La place redevient libre ; la personne peut chercher de nouveau.`),
    inputs: [{ name: 'why', label: 'Raison', input: choice(endNames) }],
  }),
  'pair-uphold': ({ ref }) => ({
    ...asked('Maintenir la décision', rich`**${ref}** lit votre phrase, avec votre nom.`),
    inputs: [{ name: 'sentence', label: 'Votre phrase pour la personne', input: many(600) }],
  }),
}

function postForm(): FormPage {
  const yesOrNo = { kind: 'choice' as const, options: [option('non', 'Non'), option('oui', 'Oui')], initial: 'non' }
  const inputs: readonly Omit<FormInput, 'label'>[] = [
    { name: 'structure', input: one(longest) },
    { name: 'number', hint: 'SIRET de 14 chiffres, ou RIDET en Nouvelle-Calédonie.', input: one(20) },
    { name: 'type', input: choice(typeNames) },
    { name: 'commune', hint: 'Avec son code postal si plusieurs portent ce nom.', input: one(80) },
    { name: 'place', optional: true, input: one(longest) },
    { name: 'host', input: choice(hostNames) },
    { name: 'startsOn', input: { kind: 'date' } },
    { name: 'seats', input: { ...one(3), initial: '1' } },
    { name: 'hours', input: { ...one(3), initial: '35' } },
    { name: 'themes', optional: true, input: choices(themeNames) },
    { name: 'languages', optional: true, hint: 'Codes, par exemple : ar|pt', input: one(40) },
    { name: 'travel', input: yesOrNo },
    { name: 'accessible', input: yesOrNo },
    {
      name: 'weights',
      optional: true,
      hint: 'Le reste compte comme d’habitude.',
      input: choices(criterionNames),
    },
  ]
  const labels: ReadonlyMap<string, string> = new Map(Object.entries(fieldLabels))
  return {
    title: 'Nouveau poste',
    pieces: [],
    inputs: inputs.map((input) => ({ ...input, label: labels.get(input.name) ?? input.name })),
    submit: 'Créer',
    close: 'Annuler',
  }
}

function importForm(): FormPage {
  return {
    ...asked(
      'Importer des postes',
      rich`Un CSV en UTF-8, virgules, une ligne d’en-têtes : **structure, number, type, commune, host, startsOn, seats, hours**, et si vous les avez **place, themes, languages, travel, accessible, weights** (plusieurs valeurs séparées par |). Chaque ligne refusée est dite avec sa raison.`,
    ),
    inputs: [{ name: 'file', label: 'Fichier CSV', hint: '5 Mo au plus.', input: { kind: 'file', types: ['csv'] } }],
    submit: 'Importer',
  }
}

function asked(title: string, text: Rich): Omit<FormPage, 'inputs'> {
  return { title, pieces: [{ piece: 'text', text }], submit: 'Enregistrer', close: 'Annuler' }
}

function pastLine({ what, at, by, ref }: PostForms['post-history']['history'][number]): Rich {
  const who = [ref ?? '', by === null ? '' : `par ${by}`].filter((word) => word !== '').join(', ')
  return rich`${moment(at)} · ${pastNames[what]}${who === '' ? '' : ` (${who})`}`
}

function one(max: number): Extract<FormInput['input'], { kind: 'text' }> {
  return { kind: 'text', lines: 'one', max }
}

function many(max: number): FormInput['input'] {
  return { kind: 'text', lines: 'many', max }
}

function choice(names: Readonly<Record<string, string>>): FormInput['input'] {
  return { kind: 'choice', options: options(names) }
}

function choices(names: Readonly<Record<string, string>>): FormInput['input'] {
  return { kind: 'choices', groups: [{ label: 'Choix', options: options(names) }] }
}

function option(value: string, label: string): CardOption {
  return { value, label }
}

/** Characters of a name or a place. */
const longest = 120
