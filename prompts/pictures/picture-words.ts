import type { Profile } from '#workflows/pix/assessment/state.ts'
import type { Picture } from '../copy/pictures.ts'
import { competences } from '../pix/competences.ts'
import { levelWords } from '../pix/levels.ts'
import { day } from '../copy/fr/slack/dates.ts'
import { profileWords } from './profile-words.ts'

/** What a picture is, as the name of its file in Slack. */
export function pictureTitle(picture: Picture): string {
  return picture.draw === 'scene' ? 'Écran d’une question' : `${profileWords.title} du ${day(picture.profile.at)}`
}

/** What a picture shows, for those who don’t see it; at most 1,000 characters. */
export function pictureAlt(picture: Picture): string {
  return picture.draw === 'scene' ? pictureTitle(picture) : `${pictureTitle(picture)}. ${levelsOf(picture.profile)}.`
}

function levelsOf({ levels, sd }: Profile): string {
  return competences
    .map(({ id }, at) => `${profileWords.competences[id]} : ${levelWords(levels[at] ?? 0, sd[at] ?? 0)}`)
    .join(' ; ')
}
