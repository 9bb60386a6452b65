import { reasonLines } from '#prompts/copy/fr/match/reasons.ts'
import { hostNames, themeNames } from '#prompts/copy/fr/slack/posts/words.ts'
import type { ChatPage, Rich } from '#prompts/page.ts'
import { join, link, rich } from '#prompts/rich.ts'
import type { PostNews, PostShown } from '#workflows/post/shown.ts'
import { askButton, proposalButtons } from './post-buttons.ts'
import { longDay } from './when.ts'

export type ProposalNews = Extract<PostNews, { is: 'proposed' | 'returned' | 'overturned' }>

/** A post that is open to its candidate, for the first time or again. */
export function proposalPage(shown: PostShown, news: ProposalNews): ChatPage {
  return news.is === 'proposed'
    ? { text: proposal(shown, news), buttons: proposalButtons(shown.id) }
    : back(shown, news)
}

function back({ id: post, structure }: PostShown, { is, agreed }: Exclude<ProposalNews, { is: 'proposed' }>): ChatPage {
  const lead =
    is === 'overturned'
      ? rich`**La décision a été revue** : votre candidature chez ${structure} est de nouveau ouverte.`
      : rich`Votre candidature chez **${structure}** est de nouveau ouverte.`
  return agreed
    ? { text: lead, buttons: [[askButton(post)]] }
    : { text: [...lead, ...rich` **Ce poste vous intéresse ?**`], buttons: proposalButtons(post) }
}

function proposal(shown: PostShown, { reasons }: Extract<PostNews, { is: 'proposed' }>): Rich {
  const { structure, commune, departement, place, host, startsOn, hours, themes, travel, accessible, lat, lon } = shown
  const map = `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=12/${lat}/${lon}`
  const more = [
    `${hours} h par semaine`,
    ...(travel ? ['avec déplacements'] : []),
    ...(accessible ? ['accessible en fauteuil'] : []),
  ]
  return join([
    rich`**${structure}** souhaite vous rencontrer pour un poste de conseiller numérique.`,
    rich`📍 ${place === null ? '' : `${place}, `}${commune} (${departement}), ${hostNames[host]} · ${link('voir sur la carte', map)}`,
    rich`🗓️ Dès le ${longDay(startsOn)} · ${more.join(' · ')}`,
    ...(themes.length > 0 ? [rich`Ateliers : ${workshops(themes)}`] : []),
    ...(reasons.length > 0
      ? [rich`**Ce qui a compté :**`, ...reasonLines(reasons).map((line) => rich`• ${line}`)]
      : []),
    rich`Votre nom ne lui est donné que si vous êtes d’accord.`,
  ])
}

/** The first ones by name. */
function workshops(themes: PostShown['themes']): string {
  const names = themes.slice(0, 5).map((theme) => themeNames[theme])
  return `${names.join(', ')}${themes.length > names.length ? '…' : ''}`
}
