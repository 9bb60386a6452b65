import { createHash } from 'node:crypto'
import { named } from '../blocks/check.ts'
import type { Context } from '../context.ts'
import type { Json } from '../json.ts'
import { textAt } from '../json.ts'
import type { SlackBlock } from '../types.ts'
import { firstValues } from './element-state.ts'
import { newId } from './ids.ts'
import type { StoredView } from './world.ts'

/** A checked view on its way to the screen. */
export interface NewView {
  readonly view: Json
  readonly blocks: readonly SlackBlock[]
}

/** Shows a modal above those already open (`push`) or instead of them. */
export function openModal(context: Context, user: string, given: NewView, how: 'open' | 'push'): StoredView {
  const stack = how === 'push' ? (context.world.stacks.get(user) ?? []) : []
  const id = newId(context.world, 'V')
  const place = { root: stack[0]?.id ?? id, previous: stack.at(-1)?.id ?? null }
  const view = storedView(context, { id, user, kind: 'modal', ...place }, given)
  context.world.stacks.set(user, [...stack, view])
  context.changed({ what: 'modal', user })
  return view
}

/** Publishes a person's Home tab. */
export function publishHome(context: Context, user: string, given: NewView): StoredView {
  const before = context.world.homes.get(user)
  const id = before?.id ?? newId(context.world, 'V')
  const view = storedView(context, { id, user, kind: 'home', root: id, previous: null }, given, before?.blocks)
  context.world.homes.set(user, view)
  context.changed({ what: 'home', user })
  return view
}

/** Replaces what a view shows; what was typed stays where block and action ids are the same. */
export function updateView(context: Context, view: StoredView, given: NewView): void {
  const fresh = storedView(context, view, given)
  for (const [block, actions] of Object.entries(fresh.values)) {
    for (const action of Object.keys(actions)) {
      const typed = view.values[block]?.[action]
      if (typed && typed['type'] === actions[action]?.['type']) actions[action] = typed
    }
  }
  Object.assign(view, { body: fresh.body, blocks: fresh.blocks, values: fresh.values, hash: fresh.hash, errors: {} })
  context.changed({ what: view.kind, user: view.user })
}

/** Closes one modal of a person by its id, or all of them. */
export function closeModal(context: Context, user: string, which: string): void {
  const stack = context.world.stacks.get(user) ?? []
  context.world.stacks.set(user, which === 'all' ? [] : stack.filter((view) => view.id !== which))
  context.changed({ what: 'modal', user })
}

/** An open modal or a Home tab by its id, or by the app's external id. */
export function findView(
  context: Context,
  by: { readonly id?: string; readonly external?: string },
): StoredView | undefined {
  const views = [...context.world.stacks.values()].flat().concat([...context.world.homes.values()])
  return views.find((view) => view.id === by.id || (by.external && textAt(view.body, 'external_id') === by.external))
}

/** A view as the Web API and the payloads give it. */
export function viewJson(context: Context, view: StoredView): Json {
  const { app, team } = context.world
  return {
    id: view.id,
    team_id: team.id,
    type: view.kind,
    blocks: view.blocks,
    private_metadata: view.body['private_metadata'] ?? '',
    callback_id: view.body['callback_id'] ?? '',
    external_id: view.body['external_id'] ?? '',
    state: { values: view.values },
    hash: view.hash,
    title: view.body['title'] ?? { type: 'plain_text', text: 'View Title', emoji: true },
    close: view.body['close'] ?? null,
    submit: view.body['submit'] ?? null,
    clear_on_close: view.body['clear_on_close'] ?? false,
    notify_on_close: view.body['notify_on_close'] ?? false,
    previous_view_id: view.previous,
    root_view_id: view.root,
    app_id: app.id,
    app_installed_team_id: team.id,
    bot_id: app.bot,
  }
}

function storedView(
  context: Context,
  place: Pick<StoredView, 'id' | 'user' | 'kind' | 'root' | 'previous'>,
  given: NewView,
  shown?: readonly SlackBlock[],
): StoredView {
  const blocks = named(given.blocks, () => newId(context.world, 'b').toLowerCase(), shown)
  const { blocks: _, ...body } = given.view
  const { id, user, kind, root, previous } = place
  context.world.serial += 1
  const digest = createHash('md5').update(`${id}${context.world.serial}`).digest('hex').slice(0, 8)
  const hash = `${Math.floor(context.now() / 1000)}.${digest}`
  return { id, user, kind, root, previous, body, blocks, values: firstValues(blocks), hash, errors: {} }
}
