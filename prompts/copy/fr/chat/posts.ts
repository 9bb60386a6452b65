import type { PostChatMessages } from '#prompts/copy/post-shown.ts'
import type { ChatPage } from '#prompts/page.ts'
import { rich } from '#prompts/rich.ts'
import type { NoReason } from '#workflows/post/pair.ts'
import type { PostNews, PostShown } from '#workflows/post/shown.ts'
import { button, rows } from './buttons.ts'
import { decisionPage } from './post-decision.ts'
import { meetingPage } from './post-meeting.ts'
import { proposalPage } from './post-proposal.ts'
import { reviewPage } from './post-review.ts'
import type { Words } from './words.ts'

/** A post proposed to a candidate, from the first word to the contract. */
export const postWords: Words<keyof PostChatMessages> = {
  'post-told': ({ shown, news }) => page(shown, news),
  'post-why-not': ({ post }) => ({
    text: rich`D’accord. **Pour quelle raison ?** Cela aide à mieux vous proposer la suite.`,
    buttons: [
      ...rows(
        reasonOrder.map((why) => button(whyNot[why], { pick: 'post-no-because', post, why })),
        2,
      ),
      [button('Finalement, cela m’intéresse', { pick: 'post-yes', post })],
    ],
  }),
  'post-ask': () => ({
    text: rich`Écrivez votre question ici. Un conseiller de l’équipe vous répond dans cette conversation.`,
  }),
}

const reasonOrder: readonly NoReason[] = ['distance', 'dates', 'post', 'found', 'other']

const whyNot: Readonly<Record<NoReason, string>> = {
  distance: 'C’est trop loin',
  dates: 'Les dates',
  post: 'Ce poste ne me va pas',
  found: 'J’ai trouvé autre chose',
  other: 'Autre raison',
}

function page(shown: PostShown, news: PostNews): ChatPage {
  switch (news.is) {
    case 'proposed':
    case 'returned':
    case 'overturned':
      return proposalPage(shown, news)
    case 'meeting':
    case 'meeting-kept':
    case 'meeting-moved':
    case 'meeting-near':
      return meetingPage(shown, news)
    case 'waits':
    case 'contested':
    case 'upheld':
    case 'too-late':
    case 'candidate-again':
      return reviewPage(shown, news)
    default:
      return decisionPage(shown, news)
  }
}
