import { checkView } from '../blocks/check.ts'
import type { Context } from '../context.ts'
import type { Json } from '../json.ts'
import { isJson, textAt } from '../json.ts'
import type { NewView } from '../workspace/views.ts'
import { findView, openModal, publishHome, updateView, viewJson } from '../workspace/views.ts'
import type { StoredView } from '../workspace/world.ts'
import type { Args } from './args.ts'
import { explained, SlackFailure } from './failure.ts'
import type { Method } from './method.ts'

/** Modals and Home tabs. */
export const views: Readonly<Record<string, Method>> = {
  'views.open': { tier: 100, run: (args, context) => show(args, context, 'open') },
  'views.push': { tier: 100, run: (args, context) => show(args, context, 'push') },
  'views.update': { tier: 100, run: update },
  'views.publish': { tier: 100, run: publish },
}

const deepest = 3
const largest = 250_000

/** A view ready to be shown; throws invalid_arguments with Slack's sentences. */
export function newView(given: unknown, kind: 'modal' | 'home'): NewView {
  if (!isJson(given)) throw explained('invalid_arguments', ['[ERROR] missing required field: view [json-pointer:]'])
  if (JSON.stringify(given).length > largest) throw new SlackFailure('view_too_large')
  const checked = checkView(given, kind)
  if ('messages' in checked) throw explained('invalid_arguments', checked.messages)
  return checked
}

function show(args: Args, context: Context, how: 'open' | 'push'): Json {
  const given = newView(args.json('view', 'invalid_arguments'), 'modal')
  refuseTakenId(context, given.view)
  const taken = context.triggers.take(args.text('trigger_id') ?? args.need('interactivity_pointer'))
  if ('error' in taken) throw new SlackFailure(taken.error)
  const stack = context.world.stacks.get(taken.user) ?? []
  if (how === 'push' && stack.length >= deepest) throw new SlackFailure('push_limit_reached')
  if (how === 'push' && stack.length === 0) throw new SlackFailure('not_found')
  return { view: viewJson(context, openModal(context, taken.user, given, how)) }
}

function update(args: Args, context: Context): Json {
  const id = args.text('view_id')
  const external = args.text('external_id')
  const view = findView(context, { ...(id && { id }), ...(external && { external }) })
  if (!view) throw new SlackFailure('not_found')
  const given = newView(args.json('view', 'invalid_arguments'), view.kind)
  sameHash(view, args)
  updateView(context, view, given)
  return { view: viewJson(context, view) }
}

function publish(args: Args, context: Context): Json {
  const user = args.need('user_id')
  const given = newView(args.json('view', 'invalid_arguments'), 'home')
  if (!context.world.people.has(user)) {
    throw explained('invalid_arguments', ['[ERROR] invalid `user_id` [json-pointer:/user_id]'])
  }
  const known = context.world.homes.get(user)
  if (known) sameHash(known, args)
  return { view: viewJson(context, publishHome(context, user, given)) }
}

function sameHash(view: StoredView, args: Args): void {
  const hash = args.text('hash')
  if (hash !== undefined && hash !== view.hash) throw new SlackFailure('hash_conflict')
}

function refuseTakenId(context: Context, view: Json): void {
  const external = textAt(view, 'external_id')
  if (external && findView(context, { external })) throw new SlackFailure('duplicate_external_id')
}
