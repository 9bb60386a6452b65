import type { SlackUser } from '#workflows/file/events.ts'
import type { FileId } from '#workflows/file/state.ts'
import type { PostEvent, PostForm } from '#workflows/post/events.ts'
import { typedPost } from '#workflows/post/typed-post.ts'
import type { FormOrigin } from './form-metadata.ts'

type Values = Readonly<Record<string, string | readonly string[] | null>>

/** The event of a modal of a post; undefined for any other. `files`: those of a reference, as typed. */
export async function readPostForm(
  { form, carried }: Pick<FormOrigin, 'form' | 'carried'>,
  values: Values,
  files: (ref: string) => Promise<readonly FileId[]>,
): Promise<PostForm | undefined> {
  const typed = (name: string): string => textOf(values[name])
  switch (form) {
    case 'post-judge':
      return { form, favourable: typed('favourable'), comment: typed('comment') }
    case 'post-validate':
      return { form, quota: typed('quota') }
    case 'post-refuse':
      return { form, comment: typed('comment') }
    case 'post-close':
      return { form, why: typed('why') }
    case 'post-add':
      return { form, ref: typed('ref').trim().toUpperCase(), files: await files(typed('ref')), why: typed('why') }
    default:
      return pairForm(form, carried['file'], typed)
  }
}

function pairForm(
  form: FormOrigin['form'],
  carried: string | undefined,
  typed: (name: string) => string,
): PostForm | undefined {
  if (carried === undefined || !isFile(carried)) return undefined
  const file = carried
  switch (form) {
    case 'pair-aside':
      return { form, file, reason: typed('reason'), sentence: typed('sentence') }
    case 'pair-meet':
      return { form, file, date: typed('date'), time: typed('time'), where: typed('where') }
    case 'pair-end':
      return { form, file, why: typed('why') }
    case 'pair-uphold':
      return { form, file, sentence: typed('sentence') }
    default:
      return undefined
  }
}

/** A new post as it was typed; several choices are separated by bars, as in a file. */
export function readNewPost(by: SlackUser, values: Values): Extract<PostEvent, { is: 'post.created' }> {
  return { is: 'post.created', by, typed: typedPost((field) => textOf(values[field])) }
}

function textOf(value: Values[string] | undefined): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : value.join('|')
}

function isFile(id: string): id is FileId {
  return id.startsWith('file:')
}
