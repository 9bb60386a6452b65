import type { ChatPage, Rich } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import type { PostNews, PostShown } from '#workflows/post/shown.ts'
import { button } from './buttons.ts'
import { askButton } from './post-buttons.ts'
import { dayAndTime } from './when.ts'

export type MeetingNews = Extract<PostNews, { is: `meeting${string}` }>

/** An interview, on the clock of where the post is. */
export function meetingPage(shown: PostShown, news: MeetingNews): ChatPage {
  const { id: post, structure, zone } = shown
  const lines = ({ start, where }: { readonly start: number; readonly where: string }): readonly Rich[] => [
    rich`📅 **${dayAndTime(start, zone)}**`,
    rich`📍 ${where}`,
  ]
  switch (news.is) {
    case 'meeting':
      return {
        text: join([rich`**${structure}** vous propose un entretien :`, ...lines(news)]),
        buttons: [
          [
            button('Cela me convient', { pick: 'post-suits', post, suits: true, start: news.start }),
            button('Un autre moment', { pick: 'post-suits', post, suits: false, start: news.start }),
          ],
        ],
      }
    case 'meeting-kept':
      return {
        text: join([
          rich`**Entretien confirmé** avec ${structure}`,
          ...lines(news),
          rich`Voici de quoi l’ajouter à votre agenda. Je vous le rappelle la veille.`,
        ]),
      }
    case 'meeting-moved':
      return {
        text: rich`C’est dit à **${structure}**, qui vous proposera un autre moment.`,
        buttons: [[askButton(post)]],
      }
    case 'meeting-near':
      return {
        text: join([rich`**Rappel** : votre entretien avec ${structure}`, ...lines(news)]),
        buttons: [[askButton(post)]],
      }
  }
}
