import type { DossierParams } from '#prompts/copy/slack-params.ts'
import type { Decision } from '../actor.ts'
import { maskIdentity } from '../privacy/mask.ts'
import { cardOf } from './card.ts'
import type { SlackUser } from './events.ts'
import type { Turn } from './revise.ts'
import { auditOf } from './revise.ts'
import type { FileState, LiveFile } from './state.ts'

/** Shows one coordinator the whole file but identity and CV. */
export function openDossier({ file }: Turn, by: SlackUser): Decision<FileState> {
  return {
    state: file,
    effects: [],
    answer: { give: 'form', form: { name: 'dossier', with: dossierOf(file) } },
    audit: [auditOf(file, by.id, 'file.opened')],
  }
}

function dossierOf(file: LiveFile): DossierParams {
  return {
    card: cardOf(file),
    reason: file.stage.at === 'declined' ? file.stage.reason : null,
    history: file.history.map(({ what, at, by }) => ({ what, at, by: by?.name ?? null })),
    questions: file.questions.map(({ by, at, text, delivery, answers }) => ({
      by: by.name,
      at,
      text,
      delivery,
      answer: answers.length > 0 ? maskIdentity(answers.map((given) => given.text).join('\n'), file.answers) : null,
    })),
    notes: file.notes.map(({ by, at, text }) => ({ by: by.name, at, text })),
  }
}
