import type { Choice } from '#prompts/copy/choices.ts'
import { fields, radii, situations } from '#workflows/application.ts'
import type { PostId } from '#workflows/actor.ts'
import { noReasons } from '#workflows/post/pair.ts'
import { lengths } from '#workflows/pix/assessment/state.ts'

/**
 * Packs what a button means into Telegram's callback data (1-64 bytes): the pick, and what it holds beside it if anything.
 * @throws {RangeError} when the data would be longer than Telegram takes.
 */
export function packChoice(choice: Choice): string {
  const argument = argumentOf(choice)
  const data = argument === undefined ? choice.pick : `${choice.pick}:${argument}`
  if (Buffer.byteLength(data) > 64) throw new RangeError(`The button "${choice.pick}" holds more than 64 bytes`)
  return data
}

/** Reads callback data back; undefined for anything this version never packs. */
export function unpackChoice(data: string): Choice | undefined {
  const colon = data.indexOf(':')
  const pick = colon < 0 ? data : data.slice(0, colon)
  const argument = colon < 0 ? undefined : data.slice(colon + 1)
  return isPick(pick) ? unpackers[pick](argument) : undefined
}

type Unpack<K extends Choice['pick']> = (argument: string | undefined) => Extract<Choice, { pick: K }> | undefined

/** « 12-3f9a0c »: a number from 1, and a mark of the assessment. */
const questionName = /^[1-9]\d{0,3}-\w{6}$/

/** « K7F-3QX » */
const requestRef = /^[0-9A-Z]{3}-[0-9A-Z]{3}$/

const postShape = /^post:[\w-]{1,36}$/

const unpackers: { [K in Choice['pick']]: Unpack<K> } = {
  apply: bare({ pick: 'apply' }),
  'get-help': bare({ pick: 'get-help' }),
  consent: flag((given) => ({ pick: 'consent', given })),
  situation: oneOf(situations, (situation) => ({ pick: 'situation', situation })),
  'situations-done': bare({ pick: 'situations-done' }),
  experience: flag((has) => ({ pick: 'experience', has })),
  date: shaped(/^\d{4}-\d{2}-\d{2}$/, (date) => ({ pick: 'date', date })),
  'other-date': bare({ pick: 'other-date' }),
  radius: oneOf(radii, (radius) => ({ pick: 'radius', radius })),
  commune: shaped(/^[0-9AB]{5}$/, (code) => ({ pick: 'commune', code })),
  skip: oneOf(['telephone', 'cv'], (what) => ({ pick: 'skip', what })),
  email: oneOf(['typed', 'meant'], (use) => ({ pick: 'email', use })),
  edit: oneOf([...fields, 'cv'], (field) => ({ pick: 'edit', field })),
  back: bare({ pick: 'back' }),
  later: bare({ pick: 'later' }),
  resume: bare({ pick: 'resume' }),
  send: bare({ pick: 'send' }),
  'see-file': bare({ pick: 'see-file' }),
  'edit-file': bare({ pick: 'edit-file' }),
  pause: flag((paused) => ({ pick: 'pause', paused })),
  withdraw: flag((sure) => ({ pick: 'withdraw', sure })),
  export: bare({ pick: 'export' }),
  erase: flag((sure) => ({ pick: 'erase', sure })),
  keep: bare({ pick: 'keep' }),
  contest: bare({ pick: 'contest' }),
  reply: shaped(/^[\w-]{1,40}$/, (question) => ({ pick: 'reply', question })),
  human: bare({ pick: 'human' }),
  'my-data': bare({ pick: 'my-data' }),
  sheet: shaped(/^[a-z0-9-]{1,58}$/, (sheet) => ({ pick: 'sheet', sheet })),
  answered: ofQuestion((question) => ({ pick: 'answered', question })),
  'not-quite': ofQuestion((question) => ({ pick: 'not-quite', question })),
  adviser: ofQuestion((question) => ({ pick: 'adviser', question })),
  listen: ofQuestion((question) => ({ pick: 'listen', question })),
  heard: flag((right) => ({ pick: 'heard', right })),
  'request-leave': shaped(requestRef, (ref) => ({ pick: 'request-leave', ref })),
  'request-reply': shaped(requestRef, (ref) => ({ pick: 'request-reply', ref })),
  'request-solved': shaped(requestRef, (ref) => ({ pick: 'request-solved', ref })),
  'request-unsolved': shaped(requestRef, (ref) => ({ pick: 'request-unsolved', ref })),
  'request-stars': stars,
  'request-contact': shaped(requestRef, (ref) => ({ pick: 'request-contact', ref })),
  'request-no-contact': shaped(requestRef, (ref) => ({ pick: 'request-no-contact', ref })),
  place: shaped(/^[0-9AB]{5}$/, (code) => ({ pick: 'place', code })),
  'place-skip': bare({ pick: 'place-skip' }),
  'same-matter': flag((same) => ({ pick: 'same-matter', same })),
  'files-for-human': flag((show) => ({ pick: 'files-for-human', show })),
  'post-yes': shaped(postShape, (post) => ({ pick: 'post-yes', post: postId(post) })),
  'post-no': shaped(postShape, (post) => ({ pick: 'post-no', post: postId(post) })),
  'post-no-because': noBecause,
  'post-ask': shaped(postShape, (post) => ({ pick: 'post-ask', post: postId(post) })),
  'post-suits': suits,
  'post-contest': shaped(postShape, (post) => ({ pick: 'post-contest', post: postId(post) })),
  'post-again': shaped(postShape, (post) => ({ pick: 'post-again', post: postId(post) })),
  pix: bare({ pick: 'pix' }),
  'pix-start': oneOf(lengths, (length) => ({ pick: 'pix-start', length })),
  'pix-option': option,
  'pix-done': shaped(questionName, (question) => ({ pick: 'pix-done', question })),
  'pix-clear': shaped(questionName, (question) => ({ pick: 'pix-clear', question })),
  'pix-unknown': shaped(questionName, (question) => ({ pick: 'pix-unknown', question })),
  'pix-pause': bare({ pick: 'pix-pause' }),
  'pix-resume': bare({ pick: 'pix-resume' }),
  'pix-finish': flag((sure) => ({ pick: 'pix-finish', sure })),
  'pix-result': bare({ pick: 'pix-result' }),
  'pix-missed': shaped(/^(?:0|[1-9]\d{0,3})$/, (page) => ({ pick: 'pix-missed', page: Number(page) })),
  'pix-share': flag((shared) => ({ pick: 'pix-share', shared })),
  'pix-official': bare({ pick: 'pix-official' }),
  'pix-official-drop': bare({ pick: 'pix-official-drop' }),
}

function isPick(text: string): text is Choice['pick'] {
  return Object.hasOwn(unpackers, text)
}

/** A choice holds at most one thing beside its name, but for the question and place of an option. */
function argumentOf(choice: Choice): string | number | boolean | undefined {
  if (choice.pick === 'pix-option') return `${choice.question}.${choice.place}`
  if (choice.pick === 'post-no-because') return `${choice.why}.${choice.post}`
  if (choice.pick === 'post-suits') return suitsOf(choice)
  if (choice.pick === 'request-stars') return `${choice.ref}.${choice.stars}`
  const values: readonly [string, string | number | boolean][] = Object.entries(choice)
  return values.find(([name]) => name !== 'pick')?.[1]
}

function bare<C extends Choice>(choice: C): (argument: string | undefined) => C | undefined {
  return (argument) => (argument === undefined ? choice : undefined)
}

function flag<C extends Choice>(make: (yes: boolean) => C): (argument: string | undefined) => C | undefined {
  return (argument) => (argument === 'true' || argument === 'false' ? make(argument === 'true') : undefined)
}

function oneOf<T extends string | number, C extends Choice>(
  values: readonly T[],
  make: (value: T) => C,
): (argument: string | undefined) => C | undefined {
  return (argument) => {
    const value = values.find((one) => String(one) === argument)
    return value === undefined ? undefined : make(value)
  }
}

function shaped<C extends Choice>(
  shape: RegExp,
  make: (text: string) => C,
): (argument: string | undefined) => C | undefined {
  return (argument) => (argument !== undefined && shape.test(argument) ? make(argument) : undefined)
}

function option(argument = ''): Extract<Choice, { pick: 'pix-option' }> | undefined {
  const { question, place } = /^(?<question>\d+-\w+)\.(?<place>0|[1-9]\d?)$/.exec(argument)?.groups ?? {}
  if (question === undefined || !questionName.test(question)) return undefined
  return { pick: 'pix-option', question, place: Number(place) }
}

function postId(text: string): PostId {
  return `post:${text.slice('post:'.length)}`
}

function noBecause(argument = ''): Extract<Choice, { pick: 'post-no-because' }> | undefined {
  const [word, post = ''] = argument.split('.', 2)
  const why = noReasons.find((reason) => reason === word)
  return why && postShape.test(post) ? { pick: 'post-no-because', post: postId(post), why } : undefined
}

/** The time counts in base 36: 64 bytes are all that a button holds. */
function suitsOf({ post, suits: yes, start }: Suits): string {
  return `${yes ? 'y' : 'n'}.${start.toString(36)}.${post}`
}

function suits(argument = ''): Suits | undefined {
  const {
    yes,
    start = '',
    post = '',
  } = /^(?<yes>[yn])\.(?<start>[0-9a-z]{1,8})\.(?<post>.+)$/.exec(argument)?.groups ?? {}
  if (yes === undefined || !postShape.test(post)) return undefined
  return { pick: 'post-suits', post: postId(post), suits: yes === 'y', start: Number.parseInt(start, 36) }
}

type Suits = Extract<Choice, { pick: 'post-suits' }>

function stars(argument = ''): Extract<Choice, { pick: 'request-stars' }> | undefined {
  const { ref, given } = /^(?<ref>[0-9A-Z]{3}-[0-9A-Z]{3})\.(?<given>[1-5])$/.exec(argument)?.groups ?? {}
  return ref === undefined ? undefined : { pick: 'request-stars', ref, stars: Number(given) }
}

/** A question's number, from 1. */
function ofQuestion<C extends Choice>(make: (question: number) => C): (argument: string | undefined) => C | undefined {
  return shaped(/^[1-9]\d{0,3}$/, (question) => make(Number(question)))
}
