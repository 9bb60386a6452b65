import type { SlackUserSpec } from '#bot/sandbox/slack/options.ts'
import type { SlackEmulator, SlackUser } from '#bot/sandbox/slack/types.ts'

/** Someone of the sandbox's team: claire (Brittany), karim (Nouvelle-Aquitaine) or solene (administrator). */
export function coordinator(slack: SlackEmulator, name: 'claire' | 'karim' | 'solene'): SlackUser {
  const found = slack.user(name)
  if (!found) throw new Error(`${name} is not in the workspace`)
  return patient(found)
}

/** Someone new in the workspace, without a territory. */
export function newcomer(slack: SlackEmulator, spec: SlackUserSpec): SlackUser {
  return patient(slack.join(spec))
}

/** Waits longer than the emulator's people do: the whole program answers, on a machine that may be busy. */
function patient(user: SlackUser): SlackUser {
  return {
    ...user,
    press: (label, where) => user.press(label, { timeoutMs, ...where }),
    choose: (action, value, where) => user.choose(action, value, { timeoutMs, ...where }),
    seesMessage: (channel, text, ms = timeoutMs) => user.seesMessage(channel, text, ms),
    seesModal: (text, ms = timeoutMs) => user.seesModal(text, ms),
    seesEphemeral: (text, ms = timeoutMs) => user.seesEphemeral(text, ms),
    seesHome: (text, ms = timeoutMs) => user.seesHome(text, ms),
  }
}

const timeoutMs = 10_000
