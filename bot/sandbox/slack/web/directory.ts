import type { Context } from '../context.ts'
import type { Json } from '../json.ts'
import type { Person } from '../workspace/world.ts'
import type { Args } from './args.ts'
import { SlackFailure } from './failure.ts'
import type { Method } from './method.ts'
import { page } from './method.ts'

/** Who is who: the token, the team, its people and its app. */
export const directory: Readonly<Record<string, Method>> = {
  'auth.test': { tier: 100, run: (_, context) => authTest(context) },
  'team.info': { tier: 50, scope: 'team:read', run: (_, context) => ({ team: teamJson(context) }) },
  'bots.info': { tier: 50, scope: 'users:read', run: botInfo },
  'users.info': {
    tier: 100,
    scope: 'users:read',
    run: (args, context) => ({ user: personJson(context, person(args, context)) }),
  },
  'users.list': { tier: 20, scope: 'users:read', run: listUsers },
  'users.getPresence': { tier: 50, scope: 'users:read', run: presence },
}

function authTest(context: Context): Json {
  const { app, team } = context.world
  return {
    url: `https://${team.domain}.slack.com/`,
    team: team.name,
    user: app.name,
    team_id: team.id,
    user_id: app.user,
    bot_id: app.bot,
    is_enterprise_install: false,
  }
}

function teamJson(context: Context): Json {
  const { id, name, domain } = context.world.team
  return { id, name, domain, email_domain: '', icon: {}, url: `https://${domain}.slack.com/` }
}

function botInfo(args: Args, context: Context): Json {
  const { app } = context.world
  if ((args.text('bot') ?? app.bot) !== app.bot) throw new SlackFailure('bot_not_found')
  return {
    bot: { id: app.bot, deleted: false, name: app.name, updated: 0, app_id: app.id, user_id: app.user, icons: {} },
  }
}

function listUsers(args: Args, context: Context): Json {
  const { items, next } = page([...context.world.people.values()], args, 1000)
  const members = items.map((one) => personJson(context, one))
  return { members, cache_ts: Math.floor(context.now() / 1000), response_metadata: { next_cursor: next } }
}

function presence(args: Args, context: Context): Json {
  return { presence: context.world.away.has(person(args, context).id) ? 'away' : 'active' }
}

function person(args: Args, context: Context): Person {
  const found = context.world.people.get(args.need('user'))
  if (!found) throw new SlackFailure('user_not_found')
  return found
}

function personJson(context: Context, one: Person): Json {
  const [first = '', ...last] = one.realName.split(' ')
  const names = { real_name: one.realName, display_name: one.realName, first_name: first, last_name: last.join(' ') }
  return {
    id: one.id,
    team_id: context.world.team.id,
    name: one.name,
    deleted: false,
    real_name: one.realName,
    tz: one.tz,
    tz_label: one.tz,
    profile: {
      ...names,
      real_name_normalized: one.realName,
      display_name_normalized: one.realName,
      team: context.world.team.id,
      ...(context.granted.has('users:read.email') && one.email !== '' && { email: one.email }),
      ...(one.bot && { bot_id: context.world.app.bot, api_app_id: context.world.app.id }),
    },
    is_admin: false,
    is_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    is_bot: one.bot,
    is_app_user: false,
    updated: 0,
  }
}
