import { day } from '../copy/fr/slack/dates.ts'
import type { Picture } from '../copy/pictures.ts'
import { profileWords } from './profile-words.ts'

/** What a picture is: the title of its file in Slack, which is all that a screen reader says of it. */
export function pictureTitle(picture: Picture): string {
  return picture.draw === 'scene' ? 'Écran d’une question' : `${profileWords.title} du ${day(picture.profile.at)}`
}
