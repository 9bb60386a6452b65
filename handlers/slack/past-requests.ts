import type { RequestId } from '#workflows/actor.ts'
import type { Answer } from '#workflows/effects.ts'
import type { Desk } from './desk.ts'
import { threadLink } from './thread-link.ts'

/** Beside an answer to write, what colleagues answered on the same theme; without the workspace's address, nothing. */
export async function withPast(
  { read, workspace }: Desk,
  { user, request }: { readonly user: string; readonly request: RequestId },
  answer: Answer | undefined,
): Promise<Answer | undefined> {
  if (answer?.give !== 'form' || answer.form.name !== 'request-answer') return answer
  const [rows, address] = await Promise.all([read.past(user, request), workspace()])
  if (address === undefined) return answer
  const past = rows.map(({ ref, solved, thread }) => ({
    ref,
    solved: solved === true,
    link: threadLink(address, thread),
  }))
  return { give: 'form', form: { name: 'request-answer', with: { ...answer.form.with, past } } }
}
