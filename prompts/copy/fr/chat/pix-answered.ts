import type { ChatMessages } from '#prompts/copy/chat.ts'
import type { PixMissed } from '#prompts/copy/pix-shown.ts'
import type { Item } from '#prompts/pix/item.ts'
import type { Button, ChatPage, Rich } from '#prompts/page.ts'
import { join, link, rich } from '#prompts/rich.ts'
import { shorten } from '../slack/shorten.ts'
import { button } from './buttons.ts'
import { choicesOf } from './pix-choices.ts'

/** In place of a question once it is answered: what was said, without a judgement. */
export function sayAnswered({ item, number, given }: ChatMessages['pix-answered']): ChatPage {
  return { text: join([rich`Question ${number} : ${shorten(item.question, 120)}`, sayGiven(item, given)]) }
}

/** A page of right answers that were missed, each with why. */
export function sayMissed({ items, page, pages }: PixMissed): ChatPage {
  const title =
    pages > 1 ? rich`**Les bonnes réponses** (page ${page + 1} sur ${pages})` : rich`**Les bonnes réponses**`
  const turns: readonly Button[] = [
    ...(page > 0 ? [button('Précédentes', { pick: 'pix-missed', page: page - 1 })] : []),
    ...(page + 1 < pages ? [button('Suivantes', { pick: 'pix-missed', page: page + 1 })] : []),
  ]
  return {
    text: join([title, ...items.map(sayRight)], '\n\n'),
    buttons: [...(turns.length > 0 ? [turns] : []), [button('Mon résultat', { pick: 'pix-result' })]],
  }
}

function sayGiven(item: Item, given: ChatMessages['pix-answered']['given']): Rich {
  switch (given.is) {
    case 'unknown':
      return rich`Vous avez dit : je ne sais pas.`
    case 'words':
      return rich`Votre réponse : ${shorten(given.words, 120)}`
    case 'choices': {
      const choices = choicesOf(item)
      return sayChosen(
        item,
        given.choices.flatMap((index) => choices[index] ?? []),
      )
    }
  }
}

function sayChosen({ answer }: Item, chosen: readonly string[]): Rich {
  if (answer.kind === 'order') return rich`Votre ordre :\n${numbered(chosen)}`
  return chosen.length === 1
    ? rich`Votre réponse : ${chosen.join('')}`
    : rich`Vos réponses :\n${join(chosen.map((one) => rich`• ${one}`))}`
}

function sayRight(item: Item): Rich {
  return join([
    rich`**${item.question}**`,
    ...(item.scene ? [rich`(La question montrait une image.)`] : []),
    rightOf(item),
    rich`${item.why}`,
    ...(item.source === undefined ? [] : [rich`Source : ${sourceLink(item.source)}`]),
  ])
}

/** The site's name, leading to the page. */
function sourceLink(source: string): Rich {
  const site = /^https:\/\/(?:www\.)?([^/]+)/.exec(source)?.[1]
  return site === undefined ? rich`${source}` : link(site, source)
}

function rightOf({ answer }: Item): Rich {
  switch (answer.kind) {
    case 'one':
      return rich`✓ ${answer.right}`
    case 'several':
      return join(answer.right.map((one) => rich`✓ ${one}`))
    case 'order':
      return numbered(answer.steps)
    case 'short':
      return rich`✓ ${answer.shown}`
  }
}

function numbered(steps: readonly string[]): Rich {
  return join(steps.map((step, index) => rich`${index + 1}. ${step}`))
}
