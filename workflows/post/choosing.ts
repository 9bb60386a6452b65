import type { SlackUser } from '../file/events.ts'
import { choiceReminder, rank } from './deciding.ts'
import type { PostForm } from './events.ts'
import { asideReasons, hasAgreed, isOpen, type Pair } from './pair.ts'
import { changePair, type Decided, movePair, pairOf, revise, tellFile, told, type Turn, wrong } from './revise.ts'
import { shownOf } from './shown.ts'

type Form<K extends PostForm['form']> = Extract<PostForm, { form: K }>

/** The candidate is told of the post, and says yes or no. */
export function preselect(turn: Turn, by: SlackUser, pair: Pair): Decided {
  const { post, at } = turn
  const event = { is: 'post.proposed', shown: shownOf(post), reasons: pair.reasons, owner: post.owner } as const
  return movePair(
    turn,
    pair,
    { at: 'preselected', by, since: at },
    {
      effects: [tellFile(pair.file, event), choiceReminder(at)],
      past: { what: 'preselected', by, ref: pair.ref },
    },
  )
}

/** With a reason; said to the candidate once they know of the post. The seat goes to someone else. */
export function setAside(turn: Turn, by: SlackUser, pair: Pair, form: Form<'pair-aside'>): Decided {
  const { post, at } = turn
  const reason = asideReasons.find((known) => known === form.reason)
  if (reason === undefined) return wrong(turn, 'reason', { name: 'input-missing', with: {} })
  const sentence = form.sentence.trim()
  const knows = isOpen(pair)
  if (knows && sentence === '') return wrong(turn, 'sentence', { name: 'input-missing', with: {} })
  if (sentence.length > longest) {
    return wrong(turn, 'sentence', { name: 'input-too-long', with: { max: longest, over: sentence.length - longest } })
  }
  const news = { is: 'aside', reason, sentence, by: by.name } as const
  return movePair(
    turn,
    pair,
    { at: 'aside', by, since: at, reason, sentence },
    {
      effects: [...(knows ? [tellFile(pair.file, { is: 'post.moved', post: post.id, news })] : []), rank],
      past: { what: 'aside', by, ref: pair.ref },
      detail: reason,
    },
  )
}

/** One step back; a candidate who knew of the post hears it. */
export function goBack(turn: Turn, by: SlackUser, pair: Pair): Decided {
  const { post } = turn
  const stage = pair.before.at(-1)
  if (stage === undefined) return told(turn, { name: 'post-now', with: { ref: post.ref } })
  const back: Pair = { ...pair, stage }
  const news =
    pair.stage.at === 'recruited'
      ? ({ is: 'not-recruited' } as const)
      : ({ is: 'returned', agreed: hasAgreed(back) } as const)
  const knew = isOpen(pair) || hasAgreed(pair) || isOpen(back) || hasAgreed(back)
  const tells = knew ? [tellFile(pair.file, { is: 'post.moved', post: post.id, news })] : []
  return changePair(
    turn,
    pair,
    { stage, before: pair.before.slice(0, -1) },
    { effects: tells, past: { what: 'put-back', by, ref: pair.ref } },
  )
}

/** Someone whom the ranking did not bring, with the reason: asked, and kept. */
export function addByHand(turn: Turn, by: SlackUser, { ref, files, why }: Form<'post-add'>): Decided {
  const { post, at } = turn
  const [file, ...others] = files
  if (file === undefined) return wrong(turn, 'ref', { name: 'post-fault', with: { why: 'no-file' } })
  if (others.length > 0) return wrong(turn, 'ref', { name: 'post-fault', with: { why: 'several-files' } })
  if (pairOf(post, file)) return wrong(turn, 'ref', { name: 'post-fault', with: { why: 'listed' } })
  const reason = why.trim()
  if (reason === '') return wrong(turn, 'why', { name: 'input-missing', with: {} })
  const pair: Pair = {
    file,
    ref,
    score: null,
    reasons: [],
    added: { by, why: reason },
    stage: { at: 'listed' },
    before: [],
    contest: null,
    at,
  }
  return revise(turn, { pairs: [...post.pairs, pair] }, { past: { what: 'added', by, ref } })
}

/** Characters of a reason said to a candidate. */
const longest = 600
