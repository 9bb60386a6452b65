import type { SlackForms } from '#prompts/copy/slack.ts'
import type { CardOption, FormInput, FormPage, Piece } from '#prompts/page.ts'
import { rich } from '#prompts/rich.ts'
import type { Verdict } from '#workflows/team/drafts/events.ts'
import { day } from './dates.ts'
import { mention } from './mention.ts'
import { themeGroups } from './theme-labels.ts'
import { options } from './options.ts'

type Params = SlackForms['draft']

/** A draft sheet, to write, to correct or to judge. Its limits are told under each input. */
export function draftForm(params: Params): FormPage {
  const { of, asksVerdict } = params
  return {
    title: of === null ? 'Proposer une fiche' : asksVerdict ? 'Relire une fiche' : 'Modifier une fiche',
    pieces: [...lead(params), ...history(params)],
    inputs: [...sentences(params), ...lists(params), ...(asksVerdict ? verdict(params) : [])],
    submit: asksVerdict ? 'Donner mon avis' : of === null ? 'Proposer' : 'Enregistrer',
    close: 'Annuler',
  }
}

function lead({ limits }: Params): readonly Piece[] {
  return [
    {
      piece: 'text',
      text: rich`Une autre personne relit la fiche avant sa parution. Écrivez simplement : **${limits.words} mots au plus par phrase**, un seul geste par étape.`,
    },
    {
      piece: 'note',
      text: rich`Aucun nom, aucune adresse, aucun numéro de personne : la fiche sera publique, et reste après un effacement. Ni montant ni délai, tant que la source n’a pas été vérifiée.`,
    },
  ]
}

function history({ of, by, review }: Params): readonly Piece[] {
  if (of === null || by === null) return []
  const written = rich`Écrite par ${mention(by)}, le ${day(of.at)}.`
  const said = review.is === 'sent-back' ? rich` À reprendre, selon ${mention(review.by)} : « ${review.word} »` : []
  return [{ piece: 'text', text: rich`${written}${said}` }]
}

function sentences({ sheet, limits }: Params): readonly FormInput[] {
  return [
    {
      name: 'title',
      label: 'Titre',
      hint: `Ce que la personne veut faire, en ${limits.title} caractères au plus.`,
      input: { kind: 'text', lines: 'one', max: limits.title, ...initial(sheet.title) },
    },
    {
      name: 'when',
      label: 'Quand ?',
      hint: `La situation, en une ou deux phrases : ${limits.when} caractères au plus, ${limits.words} mots par phrase.`,
      input: { kind: 'text', lines: 'many', max: limits.when, ...initial(sheet.when) },
    },
  ]
}

function lists({ sheet, limits }: Params): readonly FormInput[] {
  const { steps, goodToKnow, source, theme, questions } = sheet
  const each = `${limits.line} caractères au plus par ligne, ${limits.words} mots par phrase.`
  return [
    {
      name: 'steps',
      label: 'Étapes',
      hint: `Une par ligne, ${limits.steps} au plus. ${each}`,
      input: lines(steps, limits.steps, limits.line),
    },
    {
      name: 'goodToKnow',
      label: 'Bon à savoir',
      hint: `Une phrase par ligne, ${limits.goodToKnow} lignes au plus. ${each}`,
      optional: true,
      input: lines(goodToKnow, limits.goodToKnow, limits.line),
    },
    {
      name: 'source',
      label: 'Source',
      hint: 'L’adresse https:// de la page officielle d’où vient l’information.',
      input: { kind: 'text', lines: 'one', max: limits.source, ...initial(source) },
    },
    {
      name: 'theme',
      label: 'Thème',
      input: { kind: 'choice', options: themes, ...(theme !== null && { initial: theme }) },
    },
    {
      name: 'questions',
      label: 'Les questions à reconnaître',
      hint: `Une par ligne, ${limits.question} caractères au plus. Gardez la première, sans rien qui dise de qui elle vient. Ajoutez d’autres façons de demander : il en faut ${limits.enoughQuestions}, et ${limits.questions} au plus.`,
      input: lines(questions, limits.questions, limits.question),
    },
  ]
}

function verdict({ limits }: Params): readonly FormInput[] {
  return [
    {
      name: 'verdict',
      label: 'Votre avis',
      hint: 'Si vous corrigez le texte, une autre personne le relira.',
      input: { kind: 'choice', options: options(verdictLabels) },
    },
    {
      name: 'word',
      label: 'Ce qu’il faut reprendre',
      hint: 'Un mot pour la personne qui a écrit la fiche, si vous la lui renvoyez.',
      optional: true,
      input: { kind: 'text', lines: 'many', max: limits.word },
    },
  ]
}

const verdictLabels: Readonly<Record<Verdict, string>> = {
  reviewed: 'Relue : rien à changer',
  'sent-back': 'À reprendre',
  corrected: 'J’ai corrigé le texte',
}

const themes: readonly CardOption[] = themeGroups.flatMap((group) => group.options)

/** As many characters as every line may have, and one to end each; Slack takes 3,000 at most. */
function lines(initially: readonly string[], count: number, max: number): FormInput['input'] {
  return { kind: 'text', lines: 'many', max: Math.min(3_000, count * (max + 1)), ...initial(initially.join('\n')) }
}

function initial(text: string): { readonly initial?: string } {
  return text === '' ? {} : { initial: text }
}
