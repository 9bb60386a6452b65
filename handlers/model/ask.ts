import { HumanMessage, SystemMessage } from '@langchain/core/messages'
import { ChatOpenAICompletions } from '@langchain/openai'
import { z } from 'zod'
import type { Unavailable } from '#workflows/answer/verify/model-answer.ts'
import type { ModelSettings } from './model.ts'
import { type Attempt, persist } from './persist.ts'

/** Asks the chat model for an object of a schema; null fields and more are refused, as `nonsense`. */
export type Ask = <T>(question: {
  readonly instructions: string
  readonly request: string
  readonly name: string
  readonly schema: z.ZodType<T>
}) => Promise<T | Unavailable>

/**
 * Structured output first; with an endpoint that refuses it, plain JSON with the schema in the instructions, from then
 * on. LangChain's model is called below its callbacks: its tracer and its verbose mode, which the machine's environment
 * can switch on, would send or print the question.
 */
export function createAsk(settings: ModelSettings, model: string): Ask {
  let form: Form = 'schema'
  return async ({ instructions, request, name, schema }) => {
    const budgetMs = settings.budgetMs ?? 10_000
    const start = performance.now()
    const once = (asked: Form) => {
      const left = Math.max(1, budgetMs - (performance.now() - start))
      const told = asked === 'schema' ? instructions : `${instructions}\n\n${JSON.stringify(z.toJSONSchema(schema))}`
      return persist(chat(settings, model, { told, request, format: formatOf(asked, name, schema) }), {
        budgetMs: left,
        mostBytes: 200_000,
      })
    }
    const first = await once(form)
    const isOldFashioned = 'status' in first && form === 'schema' && (first.status === 400 || first.status === 422)
    const last = isOldFashioned ? await once('object') : first
    if (isOldFashioned && 'given' in last) form = 'object'
    return 'given' in last ? read(last.given, schema) : { unavailable: last.unavailable }
  }
}

type Form = 'schema' | 'object'
type Format = NonNullable<ChatOpenAICompletions['ParsedCallOptions']['response_format']>

function formatOf(form: Form, name: string, schema: z.ZodType): Format {
  if (form === 'object') return { type: 'json_object' }
  const { $schema: _, ...shape } = z.toJSONSchema(schema)
  return { type: 'json_schema', json_schema: { name, strict: true, schema: shape } }
}

function chat(
  { baseUrl, apiKey }: ModelSettings,
  model: string,
  { told, request, format }: { readonly told: string; readonly request: string; readonly format: Format },
): Attempt<string> {
  return async (fetch, signal) => {
    const configuration = { ...(baseUrl === undefined ? {} : { baseURL: baseUrl }), fetch, logLevel: 'off' as const }
    const own = {
      model,
      apiKey,
      configuration,
      maxRetries: 0,
      ...(format.type === 'json_schema' ? { temperature: 0 } : {}),
    }
    const messages = [new SystemMessage(told), new HumanMessage(request)]
    const { generations } = await new ChatOpenAICompletions(own)._generate(messages, {
      response_format: format,
      signal,
    })
    return generations[0]?.text ?? ''
  }
}

/** A model without a schema likes to fence what it returns. */
function read<T>(text: string, schema: z.ZodType<T>): T | Unavailable {
  const parsed = schema.safeParse(asJson(text.trim().replace(/^```(?:json)?\s*|\s*```$/g, '')))
  return parsed.success ? parsed.data : { unavailable: 'nonsense' }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
