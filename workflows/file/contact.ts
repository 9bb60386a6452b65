import { type Decision, unchanged } from '../actor.ts'
import type { SlackUser } from './events.ts'
import { reveal } from './reveal.ts'
import { notice, type Turn } from './revise.ts'
import type { FileState } from './state.ts'

/** Once both agreed, who speaks for the structure sees who the person is, wherever either of them is. */
export function openContact(turn: Turn, by: SlackUser): Decision<FileState> {
  const { file, reference } = turn
  const agreed = file.proposals.filter(({ is }) => is === 'agreed' || is === 'recruited')
  const may = agreed.some(({ owner }) => owner.id === by.id) || (agreed.length > 0 && reference.admins.includes(by.id))
  if (may) return reveal(turn, by, 'interview')
  const owner = agreed[0]?.owner ?? null
  return unchanged<FileState>(file, notice({ name: 'not-allowed', with: { why: 'owner', owner } }))
}
