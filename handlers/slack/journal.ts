import type { SlackForm } from '#prompts/copy/slack.ts'
import type { SlackUser } from '#workflows/file/events.ts'
import type { Clicked } from './answer.ts'
import { answerClick, openForm } from './answer.ts'
import type { Desk, Reply } from './desk.ts'

/** Opens the audit log for an administrator, of one file when `ref` says which; that they read it is kept too. */
export async function openJournal(
  desk: Desk,
  asked: {
    readonly by: SlackUser
    readonly clicked: Clicked
    readonly reply: Reply
    readonly page: number
    readonly ref: string | null
  },
): Promise<void> {
  const { by, clicked, reply, page, ref } = asked
  const id = `slack:${clicked.trigger}:journal`
  const { answer } = await desk.take({ id, actor: 'team:slack', event: { is: 'journal.read', by } })
  const form = answer ? undefined : await readJournal(desk, by.id, page, ref)
  if (form === undefined) await answerClick(desk, clicked, reply, answer)
  else await openForm(desk, clicked, form)
}

/** A page of the audit log; undefined for who is no administrator. */
export async function readJournal(
  { read }: Desk,
  user: string,
  page: number,
  ref: string | null,
): Promise<Extract<SlackForm, { name: 'journal' }> | undefined> {
  const { role } = await read.perimeterOf(user)
  return role === 'admin' ? { name: 'journal', with: await read.journal(page, ref) } : undefined
}
