import type { CardParams } from '#prompts/copy/slack-params.ts'
import type { Piece, Rich } from '#prompts/page.ts'
import { competences } from '#prompts/pix/competences.ts'
import { type Domain, domains } from '#prompts/pix/domains.ts'
import { levelWords } from '#prompts/pix/levels.ts'
import { type Theme, themes } from '#prompts/pix/themes.ts'
import { join, rich } from '#prompts/rich.ts'
import type { OfficialResult, Profile } from '#workflows/pix/assessment/state.ts'
import { day } from './dates.ts'
import { officialLine, reminder, takenWhen } from './pix-glance.ts'
import { domainLevel, type Estimate, likely, together } from './pix-levels.ts'

/** What the whole file says of Pix: sixteen competences in words by domain, the workshop themes, the official result apart. */
export function pixInWords(pix: CardParams['pix']): readonly Piece[] {
  if (pix === null) return []
  return [
    ...(pix.profile ? selfAssessment(pix.profile) : []),
    ...(pix.official ? official(pix.official) : []),
    { piece: 'note', text: rich`${reminder} ${caution}` },
  ]
}

function selfAssessment(profile: Profile): readonly Piece[] {
  return [
    { piece: 'text', text: rich`**Auto-évaluation** : ${takenWhen(profile)}` },
    ...measured(profile),
    { piece: 'text', text: byEase(profile) },
    { piece: 'note', text: rich`${profile.length === 'express' ? range : `${range} ${comfort}`}` },
  ]
}

/** As precise as the picture: an express measures the domains, the longer ones each competence. */
function measured(profile: Profile): readonly Piece[] {
  if (profile.length !== 'express') {
    return domains.map((domain) => ({ piece: 'text', text: inDomain(profile, domain) }))
  }
  const lines = domains.map((domain) => {
    const estimate = domainLevel(profile, domain)
    return rich`${domain.name} : ${levelWords(estimate.level, estimate.sd)} (${between(estimate)})`
  })
  return [{ piece: 'text', text: rich`Version express, moyennes par domaine\n${join(lines)}` }]
}

function inDomain(profile: Profile, { id, name, places }: Domain): Rich {
  const lines = places.map((place) => {
    const estimate = estimateAt(profile, place)
    return rich`${competences[place]?.name ?? ''} : ${levelWords(estimate.level, estimate.sd)} (${between(estimate)})`
  })
  return rich`**${id}. ${name}**\n${join(lines)}`
}

/** The themes in three lines at most; an express can't tell one from another. */
function byEase(profile: Profile): Rich {
  if (profile.length === 'express') return rich`**${heading}** : une version express ne suffit pas pour en juger.`
  const lines = eases.flatMap((ease) => {
    const names = themes.filter((theme) => easeIn(profile, theme) === ease).map(({ name }) => name)
    return names.length > 0 ? [rich`**${ease}** : ${names.join(' · ')}`] : []
  })
  return join([rich`**${heading}**`, ...lines])
}

const heading = 'Thèmes d’atelier'

const eases = ['À l’aise', 'À consolider', 'Incertain'] as const

/** Leading a workshop asks for the level at which one helps others; strengths don't hide a weak competence it needs. */
function easeIn(profile: Profile, theme: Theme): (typeof eases)[number] {
  const places = theme.competences.map((id) => competences.findIndex((competence) => competence.id === id))
  const estimate = together(profile, places)
  if (isBelow(estimate)) return 'À consolider'
  const weak = places.some((place) => isBelow(estimateAt(profile, place)))
  return likely(estimate).low >= helping && !weak ? 'À l’aise' : 'Incertain'
}

function isBelow(estimate: Estimate): boolean {
  return likely(estimate).high < helping
}

function estimateAt({ levels, sd }: Profile, place: number): Estimate {
  return { level: levels[place] ?? 0, sd: sd[place] ?? 0 }
}

/** « de 3,1 à 4,9 ». */
function between(estimate: Estimate): string {
  const { low, high } = likely(estimate)
  return `de ${decimal.format(low)} à ${decimal.format(high)}`
}

function official(result: OfficialResult): readonly Piece[] {
  const { is, at, levels } = result
  const how =
    is === 'declared'
      ? rich`Déclaré par la personne le ${day(at)}.`
      : rich`Lu dans une campagne du programme le ${day(at)}.`
  const known = (levels ?? []).flatMap((level, place) =>
    level === null ? [] : [`${competences[place]?.id ?? ''} niveau ${decimal.format(level)}`],
  )
  return [
    { piece: 'text', text: rich`${officialLine(result)}\n${how}` },
    ...(known.length > 0 ? [{ piece: 'note' as const, text: rich`Par compétence : ${known.join(' · ')}` }] : []),
  ]
}

/** Level 4 of the frame: simple acts in all usual situations, and helping others with them. */
const helping = 4

const decimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

const range = 'Entre parenthèses, sur 8, là où le vrai niveau se trouve 9 fois sur 10.'

const comfort =
  '« À l’aise » : sur l’ensemble du thème, tout cet intervalle est au niveau 4 ou plus, celui où l’on aide les autres, sans compétence nettement plus faible.'

const caution = 'L’auto-évaluation n’est pas une certification.'
