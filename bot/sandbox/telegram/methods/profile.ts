import type { BotCommand } from 'grammy/types'
import { botUser } from '../messages.ts'
import type { Params } from '../params.ts'
import { isRecord, json, stringOf, text } from '../params.ts'
import { badRequest } from '../refusal.ts'
import type { Method } from './method.ts'

export const getMe: Method = ({ state }) => ({
  ...botUser(state),
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
})

export const setMyCommands: Method = ({ state, changed }, params) => {
  const given = json(params, 'commands', "can't parse commands JSON object")
  if (given !== undefined && !Array.isArray(given)) throw badRequest('expected an Array of BotCommand')
  const values: readonly unknown[] = given ?? []
  if (values.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH')
  state.bot.commands.set(scopeOf(params), values.map(readCommand))
  changed()
  return true
}

export const deleteMyCommands: Method = ({ state, changed }, params) => {
  state.bot.commands.delete(scopeOf(params))
  changed()
  return true
}

export const getMyCommands: Method = ({ state }, params) => state.bot.commands.get(scopeOf(params)) ?? []

export const getMyName: Method = ({ state }) => ({ name: state.bot.name })

export const setMyName: Method = ({ state, changed }, params) => {
  state.bot.name = limited(text(params, 'name'), 64, 'BOT_NAME_INVALID') || state.bot.name
  changed()
  return true
}

export const getMyDescription: Method = ({ state }) => ({ description: state.bot.description })

export const setMyDescription: Method = ({ state, changed }, params) => {
  state.bot.description = limited(text(params, 'description'), 512, 'BOT_DESCRIPTION_INVALID')
  changed()
  return true
}

export const getMyShortDescription: Method = ({ state }) => ({ short_description: state.bot.shortDescription })

export const setMyShortDescription: Method = ({ state, changed }, params) => {
  state.bot.shortDescription = limited(text(params, 'short_description'), 120, 'BOT_SHORT_DESCRIPTION_INVALID')
  changed()
  return true
}

function readCommand(value: unknown): BotCommand {
  if (!isRecord(value)) throw badRequest("can't parse BotCommand: expected an Object")
  const command = stringOf(value['command']).replace(/^\//, '')
  const description = stringOf(value['description']).trim()
  if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID')
  if (description === '' || description.length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
  return { command, description }
}

function scopeOf(params: Params): string {
  const scope = json(params, 'scope', "can't parse BotCommandScope JSON object")
  const type = isRecord(scope) ? `${stringOf(scope['type'])} ${JSON.stringify(scope['chat_id'] ?? '')}` : 'default'
  return `${type} ${text(params, 'language_code')}`.trim()
}

function limited(value: string, most: number, refusal: string): string {
  if (value.length > most) throw badRequest(refusal)
  return value
}
