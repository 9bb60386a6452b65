import type { Decision } from '../actor.ts'
import type { Effect } from '../effects.ts'
import type { RevealReason, SlackUser } from './events.ts'
import type { Turn } from './revise.ts'
import { auditOf } from './revise.ts'
import { shownPixCode } from './shown-pix.ts'
import type { FileState } from './state.ts'

/**
 * Shows one coordinator who the person is, in the modal they asked in; the CV follows in a direct message.
 * Kept with who, when and why; the channel learns nothing, so neither card nor date change.
 */
export function reveal({ file, at, seed }: Turn, by: SlackUser, why: RevealReason): Decision<FileState> {
  const { prenom, nom, email, telephone, cv } = file.answers
  const pixCode = shownPixCode(file)
  const sends: readonly Effect[] = cv
    ? [{ do: 'send-cv', user: by.id, cv: cv.id, title: file.ref, key: `cv:${by.id}:${seed.slice(-12)}` }]
    : []
  return {
    state: { ...file, revealed: [...file.revealed, { by, at, why }] },
    effects: sends,
    answer: {
      give: 'form',
      form: { name: 'identity', with: { ref: file.ref, prenom, nom, email, telephone, pixCode, cv: cv !== null } },
    },
    audit: [auditOf(file, by.id, 'file.revealed', why)],
  }
}
