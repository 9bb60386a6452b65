import { newCoordinator } from '#workflows/team/new-coordinator.ts'
import { newTeam } from '#workflows/team/new-team.ts'
import type { Team } from '#workflows/team/state.ts'
import type { SlackEmulator } from './slack/types.ts'
import type { TelegramEmulator } from './telegram/types.ts'

/** The people of a new sandbox: two candidates and a citizen. Adds no one where there is someone already. */
export function seedTelegram(telegram: TelegramEmulator): void {
  if (telegram.people().length > 0) return
  telegram.join({ id: 710_001, firstName: 'Amina', lastName: 'Benali', username: 'amina_b', phone: '+33612345601' })
  telegram.join({ id: 710_002, firstName: 'Loïc', lastName: 'Le Goff', phone: '+33612345602' })
  telegram.join({ id: 710_003, firstName: 'Jeanne', lastName: 'Morel', phone: '+33612345603' })
}

/** The team of a new sandbox, found again by their ids in an old one. Regions by their INSEE codes. */
export function seedSlack(slack: SlackEmulator): { readonly admins: readonly string[]; readonly team: Team } {
  const claire = slack.join({ id: 'U0CLAIRE', name: 'claire', realName: 'Claire Guéguen' })
  const karim = slack.join({ id: 'U0KARIM', name: 'karim', realName: 'Karim Haddad' })
  const solene = slack.join({ id: 'U0SOLENE', name: 'solene', realName: 'Solène Marchand' })
  const room = (name: string, id: string, people: readonly string[]): string =>
    slack.channel(name, { id, private: true, members: [...people, slack.botUser] }).id
  const own = {
    bretagne: room('bretagne', 'C0BRETAGNE', [claire.id, solene.id]),
    aquitaine: room('nouvelle-aquitaine', 'C0NAQUITAINE', [karim.id, solene.id]),
  }
  return {
    admins: [solene.id],
    team: {
      ...newTeam,
      coordinators: [
        newCoordinator({ id: claire.id, name: claire.realName, perimeters: ['region:53'] }),
        newCoordinator({ id: karim.id, name: karim.realName, perimeters: ['region:75'] }),
        newCoordinator({ id: solene.id, name: solene.realName, perimeters: ['all'] }),
      ],
      channels: [
        { perimeter: 'all', channel: room('national', 'C0NATIONAL', [solene.id, claire.id, karim.id]), mode: 'offer' },
        { perimeter: 'region:53', channel: own.bretagne, mode: 'offer' },
        { perimeter: 'region:75', channel: own.aquitaine, mode: 'offer' },
      ],
    },
  }
}
