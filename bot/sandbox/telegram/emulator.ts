import { once } from 'node:events'
import type { User } from 'grammy/types'
import { createCalls } from './calls.ts'
import { createEar } from './ear.ts'
import { createFaults } from './faults.ts'
import { addGroup, groupOf } from './groups.ts'
import { createLimits } from './limits.ts'
import { createPerson } from './person.ts'
import type { Platform } from './platform.ts'
import { createApiServer } from './server.ts'
import { loadState, saveState } from './snapshot.ts'
import { newState, type PersonRecord, type TelegramState } from './state.ts'
import type { PersonSpec, TelegramEmulator, TelegramEmulatorOptions, TelegramGroup, TelegramPerson } from './types.ts'
import { createUpdates } from './updates.ts'
import { createWebhookPump, type WebhookPump } from './webhook.ts'

/** Starts an emulated Telegram on 127.0.0.1. Rejects when the port is taken. */
export async function createTelegramEmulator(options: TelegramEmulatorOptions): Promise<TelegramEmulator> {
  const { token, port = 0, now = Date.now, saved, onChange, limits = false } = options
  const state = saved === undefined ? newState(token) : loadState(saved)
  const listeners = new Set<() => void>(onChange ? [onChange] : [])
  const changed = (): void => {
    for (const listener of listeners) listener()
  }
  let pump: WebhookPump | undefined
  const updates = createUpdates(state, (chat) => {
    changed()
    pump?.wake(chat)
  })
  const platform: Platform = {
    state,
    now,
    updates,
    ear: createEar(),
    callbacks: new Map(),
    changed,
    webhookChanged: () => {
      changed()
      pump?.wakeAll()
    },
  }
  const faults = createFaults(changed)
  const calls = createCalls({ platform, faults, limit: limits ? createLimits(now) : () => undefined })
  const ended = new AbortController()
  const call: Parameters<typeof createWebhookPump>[0]['call'] = (method, params) =>
    calls.run(method, params, ended.signal)
  pump = createWebhookPump({ state, now, drop: updates.drop, call })
  const server = createApiServer({ token, state, calls, now })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  pump.wakeAll()

  return {
    url: `http://127.0.0.1:${address.port}`,
    botName: state.bot.username,
    faults,
    get lastUpdateId() {
      return state.updates.past.at(-1)?.update.update_id ?? 0
    },
    ...createCrowd(platform),
    calls: calls.log,
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    commands: () => state.bot.commands.get('default') ?? [...state.bot.commands.values()][0] ?? [],
    redeliver: updates.redeliver,
    snapshot: () => saveState(state),
    stop: async () => {
      ended.abort()
      listeners.clear()
      platform.ear.close()
      updates.close()
      await pump?.stop()
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The people and groups of a Telegram, the same object for the same one every time. */
function createCrowd(platform: Platform): Pick<TelegramEmulator, 'join' | 'people' | 'group' | 'groups'> {
  const { state } = platform
  const people = new Map<number, TelegramPerson>()
  const groups = new Map<number, TelegramGroup>()
  const seat = (record: PersonRecord): TelegramPerson => {
    const person = people.get(record.user.id) ?? createPerson(platform, record)
    people.set(record.user.id, person)
    return person
  }
  for (const record of state.people.values()) seat(record)
  for (const record of state.groups.values()) groups.set(record.id, groupOf(platform, record))
  return {
    join: (spec) => {
      const known = spec.id === undefined ? undefined : state.people.get(spec.id)
      const person = seat(known ?? enrol(state, spec))
      platform.changed()
      return person
    },
    people: () => [...people.values()],
    group: (title, by) => {
      const record = addGroup(platform, title, state.people.get(by?.id ?? 0)?.user ?? stranger)
      const group = groupOf(platform, record)
      groups.set(record.id, group)
      return group
    },
    groups: () => [...groups.values()],
  }
}

const stranger: User = { id: 5_099_999_999, is_bot: false, first_name: 'Camille', language_code: 'fr' }

function enrol(state: TelegramState, spec: PersonSpec): PersonRecord {
  state.counters.person += 7
  const id = spec.id ?? state.counters.person
  const user: User = {
    id,
    is_bot: false,
    first_name: spec.firstName,
    ...(spec.lastName !== undefined && { last_name: spec.lastName }),
    ...(spec.username !== undefined && { username: spec.username }),
    language_code: spec.language ?? 'fr',
  }
  // Numbers that the French regulator keeps for fiction.
  const phone = spec.phone ?? `+3363998${String(id % 10_000).padStart(4, '0')}`
  const record: PersonRecord = { user, phone, blocked: false, started: false }
  state.people.set(id, record)
  return record
}
