import type { User } from 'grammy/types'
import { addGroup, groupOf } from './groups.ts'
import { createPerson } from './person.ts'
import type { Platform } from './platform.ts'
import type { PersonRecord, TelegramState } from './state.ts'
import type { PersonSpec, TelegramEmulator, TelegramGroup, TelegramPerson } from './types.ts'

/** The people and groups of a Telegram, the same object for the same one every time. */
export function createCrowd(platform: Platform): Pick<TelegramEmulator, 'join' | 'people' | 'group' | 'groups'> {
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
