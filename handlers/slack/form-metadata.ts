import { z } from 'zod'
import type { SlackForm, SlackForms } from '#prompts/copy/slack.ts'
import type { ActorId } from '#workflows/actor.ts'

/** Whom a modal's submission is for, and what it carries from one modal to the next. */
export interface FormOrigin {
  readonly actor: ActorId
  readonly form: keyof SlackForms
  readonly carried: Readonly<Record<string, string>>
}

/** In private_metadata, at most 3,000 characters: a sentence of 600 fits. */
export function packForm(actor: ActorId, form: SlackForm): string {
  return JSON.stringify({ actor, form: form.name, carried: carriedBy(form) } satisfies FormOrigin)
}

function carriedBy(form: SlackForm): FormOrigin['carried'] {
  switch (form.name) {
    case 'decline-preview':
      return { reason: form.with.reason, sentence: form.with.sentence }
    case 'draft':
      return form.with.of === null ? {} : { draft: form.with.of.id, at: String(form.with.of.at) }
    case 'pair-aside':
    case 'pair-meet':
    case 'pair-end':
    case 'pair-uphold':
      return { file: form.with.file }
    default:
      return {}
  }
}

/** Undefined for a modal that is not one of ours. */
export function readForm(metadata: string): FormOrigin | undefined {
  try {
    return origin.safeParse(JSON.parse(metadata)).data
  } catch {
    return undefined
  }
}

const actorId = z.union([
  z.templateLiteral(['file:', z.string().min(1)]),
  z.templateLiteral(['request:', z.string().min(1)]),
  z.templateLiteral(['post:', z.string().min(1)]),
  z.literal('team:slack'),
])

const formNames = [
  'ask',
  'decline',
  'decline-preview',
  'reveal',
  'note',
  'mark',
  'uphold',
  'post',
  'post-import',
  'post-judge',
  'post-validate',
  'post-refuse',
  'post-close',
  'post-add',
  'post-history',
  'pair-aside',
  'pair-meet',
  'pair-end',
  'pair-uphold',
  'dossier',
  'identity',
  'coordinator',
  'channel',
  'journal',
  'pix-import',
  'themes',
  'draft',
  'request-answer',
  'request-meet',
  'request-transfer',
  'mine',
  'requests',
] as const satisfies readonly (keyof SlackForms)[]

const origin: z.ZodType<FormOrigin> = z.strictObject({
  actor: actorId,
  form: z.enum(formNames),
  carried: z.record(z.string(), z.string()),
})
