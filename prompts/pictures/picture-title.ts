import { day } from '../copy/fr/slack/dates.ts'
import type { Picture } from '../copy/pictures.ts'
import { profileWords } from './profile-words.ts'
import { reportWords } from './report-words.ts'

/** What a picture is: the title of its file in Slack, which is all that a screen reader says of it. */
export function pictureTitle(picture: Picture): string {
  switch (picture.draw) {
    case 'scene':
      return 'Écran d’une question'
    case 'profile':
      return `${profileWords.title} du ${day(picture.profile.at)}`
    case 'report':
      return `${reportWords.title} · ${reportWords.period(picture.report)}`
  }
}
