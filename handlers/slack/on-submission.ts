import type { Perimeter } from '#workflows/team/state.ts'
import { parsePerimeter } from '#workflows/team/parse.ts'
import type { SlackUser } from '#workflows/file/events.ts'
import type { PostId, RequestId } from '#workflows/actor.ts'
import type { Answer } from '#workflows/effects.ts'
import type { SubmissionAnswer } from './answer.ts'
import { answerSubmission } from './answer.ts'
import type { Desk } from './desk.ts'
import type { FormOrigin } from './form-metadata.ts'
import { readForm } from './form-metadata.ts'
import { readNewPost, readPostForm } from './post-forms.ts'
import { postIdOf } from './post-id.ts'
import { readDraft } from './read-draft.ts'
import { reportMember, reportMembers } from './members.ts'
import type { SubmissionBody } from './payloads.ts'
import { readValues } from './payloads.ts'
import { readSettings } from './read-settings.ts'
import { readRequestForm, readSubmitted } from './submitted.ts'

type Ack = (answer?: SubmissionAnswer) => Promise<void>

/** A modal, submitted: acknowledged with what its actor answers, once that is committed. */
export async function onSubmission(desk: Desk, body: SubmissionBody, ack: Ack): Promise<void> {
  const origin = readForm(body.view.private_metadata)
  if (origin === undefined) return await ack()
  const by = await desk.nameOf({ id: body.user.id, handle: body.user.name ?? body.user.username ?? body.user.id })
  const submission = { origin, by, values: readValues(body), id: idOf(body), view: body.view.id }
  const answer = await submit(desk, submission)
  await ack(answerSubmission(origin.actor, answer))
  await recheck(desk, submission, answer)
}

async function submit(desk: Desk, submission: Submission): Promise<Answer | undefined> {
  const { actor } = submission.origin
  if (actor === 'team:slack') return await setTeam(desk, submission)
  if (isPost(actor)) return await submitPost(desk, submission, actor)
  return isRequest(actor) ? await submitRequest(desk, submission, actor) : await submitFile(desk, submission)
}

async function submitRequest(
  desk: Desk,
  { origin, by, values, id }: Submission,
  actor: RequestId,
): Promise<Answer | undefined> {
  const form = await readRequestForm(origin, values, (user) => desk.nameOf({ id: user, handle: user }))
  if (form === undefined) return undefined
  const { answer } = await desk.take({ id, actor, event: { is: 'request.submitted', by, form } })
  return answer
}

async function submitPost(
  desk: Desk,
  { origin, by, values, id }: Submission,
  actor: PostId,
): Promise<Answer | undefined> {
  const form = await readPostForm(origin, values, desk.read.files)
  if (form === undefined) return undefined
  return (await desk.take({ id, actor, event: { is: 'post.submitted', by, form } })).answer
}

/** A post has an id of its own from the modal it was written in: corrected and sent again, it is the same. */
async function createPost(desk: Desk, { by, values, id, view }: Submission): Promise<Answer | undefined> {
  return (await desk.take({ id, actor: postIdOf(view), event: readNewPost(by, values) })).answer
}

/** Whoever is in a channel outside their territories is reported, when either has just changed. */
async function recheck(desk: Desk, { origin, values, id }: Submission, answer: Answer | undefined): Promise<void> {
  if (origin.actor !== 'team:slack') return
  if (origin.form === 'channel') return await reportMembers(desk, values['channel'], id)
  if (origin.form !== 'coordinator' || answer?.give !== 'slack-notice' || answer.message.name !== 'team-saved') return
  await reportMember(desk, values['user'], id)
}

interface Submission {
  readonly origin: FormOrigin
  readonly by: SlackUser
  readonly values: ReturnType<typeof readValues>
  readonly id: string
  /** Slack's id of the modal. */
  readonly view: string
}

async function submitFile(desk: Desk, { origin, by, values, id }: Submission): Promise<Answer | undefined> {
  const form = readSubmitted(origin, values)
  if (form === undefined || !isFile(origin.actor)) return undefined
  const { answer } = await desk.take({ id, actor: origin.actor, event: { is: 'form.submitted', by, form } })
  return answer
}

async function setTeam(desk: Desk, submission: Submission): Promise<Answer | undefined> {
  const perimeters = listOf(submission.values['perimeters']).flatMap((words) => parsePerimeter(words) ?? [])
  if (submission.origin.form === 'pix-import') return await importPix(desk, submission)
  if (submission.origin.form === 'post') return await createPost(desk, submission)
  if (submission.origin.form === 'post-import') return await importPosts(desk, submission)
  if (submission.origin.form === 'themes') return await setThemes(desk, submission)
  const settings = readSettings(submission)
  if (settings) return (await desk.take({ id: submission.id, actor: 'team:slack', event: settings })).answer
  if (submission.origin.form === 'draft') return await submitDraft(desk, submission)
  return submission.origin.form === 'coordinator'
    ? await setCoordinator(desk, submission, perimeters)
    : await setChannels(desk, submission, perimeters)
}

async function setCoordinator(
  desk: Desk,
  { by, values, id }: Submission,
  perimeters: readonly Perimeter[],
): Promise<Answer | undefined> {
  const user = values['user']
  if (typeof user !== 'string') return missing('user')
  const { name } = await desk.nameOf({ id: user, handle: user })
  const event = { is: 'coordinator.set', by, user, name, perimeters } as const
  const { answer } = await desk.take({ id, actor: 'team:slack', event })
  return answer
}

async function importPix(desk: Desk, { by, values, id }: Submission): Promise<Answer | undefined> {
  const [file] = listOf(values['file'])
  if (file === undefined) return missing('file')
  const { answer } = await desk.take({ id, actor: 'team:slack', event: { is: 'pix.given', by, file } })
  return answer
}

async function importPosts(desk: Desk, { by, values, id }: Submission): Promise<Answer | undefined> {
  const [file] = listOf(values['file'])
  if (file === undefined) return missing('file')
  return (await desk.take({ id, actor: 'team:slack', event: { is: 'posts.given', by, file } })).answer
}

async function setThemes(desk: Desk, { by, values, id }: Submission): Promise<Answer | undefined> {
  const event = { is: 'themes.set', by, off: listOf(values['themes']) } as const
  const { answer } = await desk.take({ id, actor: 'team:slack', event })
  return answer
}

async function submitDraft(desk: Desk, { origin, by, values, id }: Submission): Promise<Answer | undefined> {
  const event = { is: 'draft.submitted', by, ...readDraft(origin.carried, values) } as const
  const { answer } = await desk.take({ id, actor: 'team:slack', event })
  return answer
}

/** One channel may serve several territories: one happening each. */
async function setChannels(
  desk: Desk,
  { by, values, id }: Submission,
  perimeters: readonly Perimeter[],
): Promise<Answer | undefined> {
  const channel = values['channel']
  if (typeof channel !== 'string') return missing('channel')
  let last: Answer | undefined
  for (const perimeter of perimeters) {
    const event = { is: 'channel.set', by, perimeter, channel } as const
    const { answer } = await desk.take({ id: `${id}:${perimeter}`, actor: 'team:slack', event })
    last = answer
  }
  return perimeters.length > 0 ? last : missing('perimeters')
}

function missing(input: string): Answer {
  return { give: 'form-errors', errors: { [input]: { name: 'input-missing', with: {} } } }
}

function listOf(value: string | readonly string[] | null | undefined): readonly string[] {
  if (typeof value === 'string') return [value]
  return value ?? []
}

function isRequest(actor: string): actor is RequestId {
  return actor.startsWith('request:')
}

function isPost(actor: string): actor is PostId {
  return actor.startsWith('post:')
}

function isFile(actor: string): actor is `file:${string}` {
  return actor.startsWith('file:')
}

/** The trigger is new at each submission; Slack gives none to some clients. */
function idOf({ trigger_id: trigger, view }: SubmissionBody): string {
  return `slack:${trigger ?? `${view.id}:${view.hash}`}`
}
