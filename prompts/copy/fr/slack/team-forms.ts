import type { SlackForms, SlackMessages } from '#prompts/copy/slack.ts'
import type { CardOption, CardPage, FormPage } from '#prompts/page.ts'
import { rich } from '#prompts/rich.ts'
import { notice } from './notices.ts'
import { themeGroups } from './theme-labels.ts'
import { options } from './options.ts'

/** « Mes réglages »: what a coordinator says of how they work. */
export function mineForm({ themes, languages, cap, hours, leave }: SlackForms['mine']): FormPage {
  return {
    title: 'Mes réglages',
    pieces: [
      {
        piece: 'text',
        text: rich`Les demandes vous sont confiées selon ces réglages. Vous pouvez en prendre d’autres.`,
      },
    ],
    inputs: [
      {
        name: 'themes',
        label: 'Vos thèmes',
        hint: 'Laissez vide pour tous les thèmes.',
        optional: true,
        input: {
          kind: 'choices',
          groups: themeGroups,
          initial: themes,
        },
      },
      {
        name: 'languages',
        label: 'Vos langues',
        input: { kind: 'choices', groups: [{ label: 'Langues', options: options(languageNames) }], initial: languages },
      },
      {
        name: 'hours',
        label: 'Vos horaires',
        hint: 'Par exemple : lun-ven 9h-12h 13h30-17h30, sam 9h-12h.',
        input: { kind: 'text', lines: 'one', max: 200, initial: hours },
      },
      {
        name: 'cap',
        label: 'Combien de demandes à la fois, au plus ?',
        input: { kind: 'text', lines: 'one', max: 5, initial: String(cap) },
      },
      {
        name: 'from',
        label: 'Absence : premier jour',
        optional: true,
        input: { kind: 'date', ...(leave && { initial: leave.from }) },
      },
      {
        name: 'to',
        label: 'Absence : dernier jour',
        hint: 'Une demande que vous suivez revient à l’équipe si la personne écrit pendant votre absence.',
        optional: true,
        input: { kind: 'date', ...(leave && { initial: leave.to }) },
      },
    ],
    submit: 'Enregistrer',
    close: 'Annuler',
  }
}

/** « Réglages des demandes », for administrators. */
export function requestSettingsForm({ channels, sign, promises }: SlackForms['requests']): FormPage {
  const turns = channels.filter(({ mode }) => mode === 'turn').map(({ channel }) => channel)
  return {
    title: 'Réglages des demandes',
    pieces:
      channels.length > 0 ? [] : [{ piece: 'text', text: rich`Choisissez d’abord un canal : /passerelle equipe.` }],
    inputs: [
      ...(channels.length > 0
        ? [
            {
              name: 'turns',
              label: 'Où confier les demandes à tour de rôle ?',
              hint: 'Ailleurs, une demande attend que quelqu’un la prenne.',
              optional: true,
              input: { kind: 'choices', groups: channelGroups(channels), initial: turns } as const,
            },
          ]
        : []),
      {
        name: 'sign',
        label: 'Signe d’une réponse qui part',
        hint: 'Un à trois signes au début du message, par exemple !!. Sans ce signe, le message reste entre vous.',
        input: { kind: 'text', lines: 'one', max: 3, initial: sign },
      },
      {
        name: 'high',
        label: 'Demande urgente : première réponse sous',
        hint: 'En minutes de travail.',
        input: { kind: 'text', lines: 'one', max: 5, initial: String(promises.high) },
      },
      {
        name: 'normal',
        label: 'Autre demande : première réponse sous',
        hint: 'En minutes de travail. Une journée en compte environ 450.',
        input: { kind: 'text', lines: 'one', max: 5, initial: String(promises.normal) },
      },
    ],
    submit: 'Enregistrer',
    close: 'Annuler',
  }
}

/** Under an input: what can't be kept, and what to type. */
export function settingFault(fault: SlackMessages['setting-fault']): CardPage {
  switch (fault.why) {
    case 'hours':
      return notice(rich`Ces horaires ne sont pas clairs. Essayez : lun-ven 9h-12h 13h30-17h30.`)
    case 'leave':
      return notice(rich`Le dernier jour vient avant le premier.`)
    case 'sign':
      return notice(rich`Choisissez un à trois de ces signes : ! # $ % + = ? ^ | ; §`)
    case 'number':
      return notice(rich`Un nombre entier, de ${fault.min} à ${fault.max}.`)
  }
}

/** ISO 639-1, as the assistant recognises them, and French. */
const languageNames: Readonly<Record<string, string>> = {
  fr: 'Français',
  en: 'Anglais',
  ar: 'Arabe',
  es: 'Espagnol',
  pt: 'Portugais',
  it: 'Italien',
  de: 'Allemand',
  tr: 'Turc',
  ro: 'Roumain',
  uk: 'Ukrainien',
  ru: 'Russe',
  zh: 'Chinois',
}

type Channel = SlackForms['requests']['channels'][number]

/** A list holds 100 choices at most. */
function channelGroups(channels: readonly Channel[]): readonly { label: string; options: readonly CardOption[] }[] {
  const groups = Array.from({ length: Math.ceil(channels.length / 100) }, (_, group) =>
    channels.slice(group * 100, group * 100 + 100),
  )
  return groups.map((group, nth) => ({
    label: groups.length > 1 ? `Canaux ${nth * 100 + 1} et suivants` : 'Canaux',
    options: group.map(({ channel, territories }) => ({ value: channel, label: placesOf(territories) })),
  }))
}

function placesOf(territories: Channel['territories']): string {
  const names = territories.map((name) => name ?? 'Toute la France').join(', ')
  return names.length > 75 ? `${names.slice(0, 74)}…` : names
}
