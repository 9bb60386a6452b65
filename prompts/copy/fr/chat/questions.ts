import type { Ask, CommuneOption, Question, QuickDates } from '#prompts/copy/chat.ts'
import type { Button, ChatPage, Rich } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import type { Situation } from '#workflows/application.ts'
import { button, rows } from './buttons.ts'
import { sayLead } from './leads.ts'
import { shownRadii, shownSituations } from './lists.ts'
import { showNumber, showRadius, situationNames } from './values.ts'

/** One question of the application; after an answer that was not understood, what to do stands in its place. */
export function askQuestion(ask: Ask): ChatPage {
  const { question, lead } = ask
  const text = lead?.is === 'unclear' ? sayLead(lead) : askedWords(ask)
  if (question.about === 'telephone')
    return { text, keyboard: keys('contact', '📱 Partager mon numéro', ask, ['Passer']) }
  if (question.about === 'commune') return { text, keyboard: keys('location', '📍 Partager ma position', ask, []) }
  return { text, buttons: [...choices(ask), ...ways(ask)] }
}

function askedWords({ question, lead, editing }: Ask): Rich {
  const step = steps[question.about]
  const asked =
    step === null || editing === 'sent' ? words(question) : join([rich`**${step} sur 10**`, words(question)])
  return lead ? join([sayLead(lead), asked], '\n\n') : asked
}

const steps: { readonly [A in Question['about']]: number | null } = {
  prenom: 1,
  nom: 2,
  email: 3,
  'email-check': 3,
  telephone: 4,
  commune: 5,
  'commune-choice': 5,
  situations: 6,
  diplome: 6,
  experience: 7,
  disponibilite: 8,
  rayon: 9,
  motivation: 10,
  'motivation-long': 10,
  cv: null,
}

function words(question: Question): Rich {
  switch (question.about) {
    case 'email-check':
      return rich`Avez-vous voulu écrire **${question.meant}** ?`
    case 'commune-choice':
      return rich`Plusieurs communes correspondent. **Laquelle** est la vôtre ?\n${join(question.options.map(communeLine))}`
    case 'motivation-long':
      return rich`Votre texte fait ${showNumber(question.length)} caractères, soit ${showNumber(question.length - 2500)} de trop. Il est gardé. Envoyez une version plus courte, ou gardez le début.`
    default:
      return plainQuestions[question.about]
  }
}

type WithWords = 'email-check' | 'commune-choice' | 'motivation-long'

function communeLine({ name, postcode, departementName }: CommuneOption): Rich {
  return rich`• ${name}, ${postcode}, ${departementName}`
}

const plainQuestions: { readonly [A in Exclude<Question['about'], WithWords>]: Rich } = {
  prenom: rich`Quel est votre **prénom** ?`,
  nom: rich`Quel est votre **nom de famille** ?`,
  email: rich`Quelle est votre **adresse e-mail** ?`,
  telephone: rich`Quel est votre **numéro de téléphone** ?\nÉcrivez-le ou partagez-le. Vous pouvez aussi passer.`,
  commune: rich`Dans quelle **commune** habitez-vous ?\nÉcrivez son nom ou son code postal, ou partagez votre position.`,
  situations: rich`Quelle est votre **situation** ?\nVous pouvez en choisir plusieurs, puis touchez « Continuer ».`,
  diplome: rich`Quel est le **nom de votre diplôme** de la médiation numérique ?`,
  experience: rich`Avez-vous une **expérience professionnelle** de la médiation numérique ?\nElle n’est pas obligatoire.`,
  disponibilite: rich`**À partir de quand** pouvez-vous commencer ?\nChoisissez, ou écrivez une date.`,
  rayon: rich`**Jusqu’où** accepteriez-vous de travailler, autour de chez vous ?`,
  motivation: rich`**Pourquoi** ce métier vous attire-t-il ?\nQuelques phrases simples suffisent, 2 500 caractères au plus.`,
  cv: rich`Dernière étape, facultative : votre **CV** en PDF.\nEnvoyez le fichier ici, 10 Mo au plus.`,
}

function choices({ question, answered }: Ask): readonly (readonly Button[])[] {
  switch (question.about) {
    case 'email-check':
      return [
        [button('Oui, corriger', { pick: 'email', use: 'meant' })],
        [button('Non, garder la mienne', { pick: 'email', use: 'typed' })],
      ]
    case 'commune-choice':
      return rows(question.options.map(communeButton), 1)
    case 'situations':
      return [
        ...rows(
          shownSituations.map((one) => situationButton(one, question.chosen)),
          1,
        ),
        [done],
      ]
    case 'experience':
      return [
        [button('Oui', { pick: 'experience', has: true }), button('Pas encore', { pick: 'experience', has: false })],
      ]
    case 'disponibilite':
      return rows(dateButtons(question.dates), 2)
    case 'rayon':
      return rows(
        shownRadii.map((radius) => button(showRadius(radius), { pick: 'radius', radius })),
        3,
      )
    case 'motivation-long':
      return [[button('Garder le début', { pick: 'keep' })]]
    case 'cv':
      return [[button(answered ? 'Retirer le CV' : 'Continuer sans CV', { pick: 'skip', what: 'cv' })]]
    default:
      return []
  }
}

const done: Button = button('Continuer ➡️', { pick: 'situations-done' })

function situationButton(situation: Situation, chosen: readonly Situation[]): Button {
  const mark = chosen.includes(situation) ? '✓ ' : ''
  return button(`${mark}${situationNames[situation]}`, { pick: 'situation', situation })
}

/** A label holds 30 characters: the full names stand in the text above. */
function communeButton({ code, name, departement, postcode }: CommuneOption): Button {
  const tail = ` (${departement}) ${postcode}`
  const room = 30 - tail.length
  return button(`${name.length > room ? `${name.slice(0, room - 1)}…` : name}${tail}`, { pick: 'commune', code })
}

function dateButtons(dates: QuickDates): readonly Button[] {
  return [
    button('Demain', { pick: 'date', date: dates.tomorrow }),
    button('La semaine prochaine', { pick: 'date', date: dates.nextWeek }),
    button('Dans deux semaines', { pick: 'date', date: dates.twoWeeks }),
    button('Dans un mois', { pick: 'date', date: dates.oneMonth }),
    button('Dans trois mois', { pick: 'date', date: dates.threeMonths }),
    button('Autre date', { pick: 'other-date' }),
  ]
}

/** The ways out, under every question. */
function ways({ question, answered, editing }: Ask): readonly (readonly Button[])[] {
  if (question.about === 'motivation-long') return [[back, later]]
  if (answered) return editing === 'sent' || question.about === 'prenom' ? [[unchanged]] : [[back, unchanged]]
  if (question.about === 'prenom') return [[later]]
  return editing === 'sent' ? [[back]] : [[back, later]]
}

const unchanged: Button = button('Ne rien changer', { pick: 'keep' })
const back: Button = button('Retour', { pick: 'back' })
const later: Button = button('Plus tard', { pick: 'later' })

/** These keys send their own words, which are understood as typed ones. */
function keys(ask: 'contact' | 'location', label: string, { answered, editing }: Ask, also: readonly string[]) {
  if (editing === 'sent') return { ask, label, also: [...also, 'Retour'] }
  return { ask, label, also: [...also, 'Retour', answered ? 'Continuer' : 'Plus tard'] }
}
