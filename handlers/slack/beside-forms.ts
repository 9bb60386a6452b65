import type { RequestId } from '#workflows/actor.ts'
import type { Answer } from '#workflows/effects.ts'
import type { Desk } from './desk.ts'
import { threadLink } from './thread-link.ts'

/** Beside the forms of a request, what helps to fill them: what colleagues answered on its theme, and the places near it. */
export async function besideForm(
  desk: Desk,
  asked: { readonly user: string; readonly request: RequestId },
  answer: Answer | undefined,
): Promise<Answer | undefined> {
  if (answer?.give !== 'form') return answer
  const { form } = answer
  switch (form.name) {
    case 'request-answer': {
      const [past, near] = await Promise.all([pastOf(desk, asked), desk.read.near(asked.request)])
      return { give: 'form', form: { name: form.name, with: { ...form.with, past, near } } }
    }
    case 'request-meet': {
      const near = await desk.read.near(asked.request)
      return { give: 'form', form: { name: form.name, with: { ...form.with, near } } }
    }
    default:
      return answer
  }
}

/** Nothing without the workspace's address, which their links need. */
async function pastOf(
  { read, workspace }: Desk,
  { user, request }: { readonly user: string; readonly request: RequestId },
): Promise<readonly { readonly ref: string; readonly solved: boolean; readonly link: string }[]> {
  const [rows, address] = await Promise.all([read.past(user, request), workspace()])
  if (address === undefined) return []
  return rows.map(({ ref, solved, thread }) => ({ ref, solved: solved === true, link: threadLink(address, thread) }))
}
