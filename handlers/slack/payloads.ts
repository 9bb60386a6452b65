import { z } from 'zod'

/** The parts of Slack's payloads that are read here; what Slack adds is left alone. */
export type ActionBody = z.infer<typeof actionBody>
export type SubmissionBody = z.infer<typeof submissionBody>
export type CommandBody = z.infer<typeof commandBody>

export function readActionBody(body: unknown): ActionBody | undefined {
  return actionBody.safeParse(body).data
}

export function readSubmissionBody(body: unknown): SubmissionBody | undefined {
  return submissionBody.safeParse(body).data
}

export function readCommandBody(body: unknown): CommandBody | undefined {
  return commandBody.safeParse(body).data
}

/** What was typed or chosen in a modal, by input name; a list for several choices, null when left empty. */
export function readValues(body: SubmissionBody): Readonly<Record<string, string | readonly string[] | null>> {
  return Object.fromEntries(
    Object.entries(body.view.state.values).flatMap(([block, elements]) =>
      Object.values(elements).map((element) => [block, inputOf(element)]),
    ),
  )
}

function inputOf(element: z.infer<typeof elementState>): string | readonly string[] | null {
  if (element.files) return element.files.map(({ id }) => id)
  if (element.selected_options) return element.selected_options.map(({ value }) => value)
  return (
    element.value ??
    element.selected_option?.value ??
    element.selected_user ??
    element.selected_conversation ??
    element.selected_channel ??
    element.selected_date ??
    element.selected_time ??
    null
  )
}

const user = z.object({ id: z.string(), name: z.string().optional(), username: z.string().optional() })
const chosen = z.object({ value: z.string() })

const actionBody = z.object({
  user,
  trigger_id: z.string(),
  channel: z.object({ id: z.string() }).optional(),
  view: z
    .object({ id: z.string(), type: z.string(), hash: z.string().optional(), private_metadata: z.string().optional() })
    .optional(),
  actions: z.tuple([
    z.object({
      action_id: z.string(),
      value: z.string().optional(),
      selected_option: chosen.nullish(),
      action_ts: z.string().optional(),
    }),
  ]),
})

const elementState = z.object({
  value: z.string().nullish(),
  selected_option: chosen.nullish(),
  selected_options: z.array(chosen).nullish(),
  selected_user: z.string().nullish(),
  selected_conversation: z.string().nullish(),
  selected_channel: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  files: z.array(z.object({ id: z.string() })).nullish(),
})

const submissionBody = z.object({
  user,
  trigger_id: z.string().optional(),
  view: z.object({
    id: z.string(),
    hash: z.string(),
    private_metadata: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), elementState)) }),
  }),
})

const commandBody = z.object({
  user_id: z.string(),
  user_name: z.string(),
  text: z.string().default(''),
  trigger_id: z.string(),
})
