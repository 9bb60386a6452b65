import type { z } from 'zod'
import { isJson } from '../json.ts'

/** What is wrong, in the sentences Slack puts in response_metadata.messages; `root` begins the json-pointer. */
export function complaints(issues: readonly z.core.$ZodIssue[], input: unknown, root: string): readonly string[] {
  return issues.flatMap((issue) => sentence(issue, input, root))
}

/** One sentence at one place. */
export function complaint(text: string, pointer: string): string {
  return `[ERROR] ${text} [json-pointer:${pointer}]`
}

function sentence(issue: z.core.$ZodIssue, input: unknown, root: string): readonly string[] {
  const pointer = at(root, issue.path)
  switch (issue.code) {
    case 'too_big':
      return [complaint(tooBig(issue.origin, Number(issue.maximum)), pointer)]
    case 'too_small':
      return [complaint(tooSmall(issue.origin, Number(issue.minimum)), pointer)]
    case 'unrecognized_keys':
      return issue.keys.map((key) => complaint(`invalid additional property: ${key}`, pointer))
    case 'invalid_union':
      return [complaint(`unsupported type: ${String(valueAt(input, [...issue.path]))}`, pointer)]
    case 'invalid_type':
      return [wrongType(issue, input, root)]
    case 'invalid_value':
      return [complaint(`must be one of the allowed values: ${issue.values.join(', ')}`, pointer)]
    default:
      return [complaint(`invalid value (${issue.message})`, pointer)]
  }
}

function wrongType(issue: z.core.$ZodIssueInvalidType, input: unknown, root: string): string {
  const missing = valueAt(input, issue.path) === undefined
  if (!missing) return complaint(`must provide ${article(issue.expected)}`, at(root, issue.path))
  const field = String(issue.path.at(-1) ?? '')
  return complaint(`missing required field: ${field}`, at(root, issue.path.slice(0, -1)))
}

function article(expected: string): string {
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`
}

function tooBig(origin: string, maximum: number): string {
  if (origin === 'array') return `no more than ${maximum} items allowed`
  return origin === 'string' ? `must be less than ${maximum + 1} characters` : `must be at most ${maximum}`
}

function tooSmall(origin: string, minimum: number): string {
  if (origin === 'array') return `no fewer than ${minimum} items allowed`
  return origin === 'string' ? `must be more than ${minimum - 1} characters` : `must be at least ${minimum}`
}

function at(root: string, path: readonly PropertyKey[]): string {
  return [root, ...path.map(String)].join('/')
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)]
    return isJson(value) ? value[String(key)] : undefined
  }, input)
}
