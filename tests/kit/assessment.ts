import { foldSpaces } from '#bot/sandbox/reads-as.ts'
import type { ChatMessageView, TelegramPerson } from '#bot/sandbox/telegram/types.ts'
import { loadItems } from '#prompts/pix/bank.ts'
import type { Item } from '#prompts/pix/item.ts'

const items = loadItems()

/** The item of a question as it is shown. */
export function itemOf({ text }: Pick<ChatMessageView, 'text'>): Item {
  const shown = foldSpaces(text)
  const found = items.filter(({ question }) => shown.includes(foldSpaces(question)))
  const [item] = found.toSorted((one, other) => other.question.length - one.question.length)
  if (!item) throw new Error(`No item asks « ${text} »`)
  return item
}

/** What is shown as the right answer of an item, in its order. */
export function rightWords({ answer }: Item): readonly string[] {
  switch (answer.kind) {
    case 'one':
      return [answer.right]
    case 'several':
      return answer.right
    case 'order':
      return answer.steps
    case 'short':
      return [answer.shown]
  }
}

/** Answers the question on screen rightly, by its buttons where it has some, or in words; waits for the next message. */
export async function answerRightly(
  person: TelegramPerson,
  shown: ChatMessageView,
  by: 'button' | 'words',
  patience: number,
): Promise<ChatMessageView> {
  const { answer } = itemOf(shown)
  if (answer.kind === 'short') person.say(answer.accepted[0] ?? '')
  else if (answer.kind === 'one' && by === 'words') person.say(answer.right)
  else if (answer.kind === 'one') await person.press(labelOf(shown, answer.right))
  else await pressAll(person, shown, answer.kind === 'order' ? answer.steps : answer.right, patience)
  return await person.hears(onScreen, patience)
}

/** A question with its progress, or the end; what was answered is neither. */
const onScreen = /^Question \d+(?: sur|, bientôt)|^Votre profil numérique/

/** Each tap rewrites the question; the last step left takes its place by itself. */
async function pressAll(
  person: TelegramPerson,
  shown: ChatMessageView,
  words: readonly string[],
  patience: number,
): Promise<void> {
  let now = shown
  for (const label of words.map((each) => labelOf(shown, each))) {
    const there = now.buttons.flat().find((button) => bare(button.label) === label)
    if (!there) continue
    await person.press(there.label)
    now = await person.hears(onScreen, patience)
  }
  await person.press('C’est ma réponse')
}

/** The choice itself when it is a button, else the letter that stands before it in the text. */
function labelOf({ text, buttons }: ChatMessageView, words: string): string {
  const wanted = foldSpaces(words)
  if (buttons.flat().some(({ label }) => bare(label) === wanted)) return wanted
  const line = text
    .split('\n')
    .map(bare)
    .find((one) => one.slice('A. '.length) === wanted)
  if (line === undefined) throw new Error(`« ${words} » is not a choice of « ${text} »`)
  return line.slice(0, 1)
}

function bare(words: string): string {
  return foldSpaces(words).replace(/^[☐✓] /u, '')
}
