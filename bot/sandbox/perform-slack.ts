import type { Act } from './act.ts'
import type { SlackReceipt } from './slack/traffic.ts'
import type { SlackWhere } from './slack/options.ts'
import type { SlackEmulator, SlackUser } from './slack/types.ts'

/** The part of `perform` that concerns Slack; undefined when the act is not one of its own. */
export async function performInSlack(slack: SlackEmulator, act: Act): Promise<string | undefined> {
  if ('user' in act) return asUser(one(slack, act.user), act)
  switch (act.do) {
    case 'new-coordinator':
      slack.join({ name: handle(act.realName), realName: act.realName })
      return ''
    case 'slack-fault':
      slack.faults.inject({
        fault: act.fault,
        times: act.times,
        ...(act.method && { method: act.method }),
        ...(act.retryAfter && { retryAfter: act.retryAfter }),
        ...(act.afterMs && { afterMs: act.afterMs }),
      })
      return ''
    case 'slack-clear':
      slack.faults.clear()
      return ''
    case 'slack-redeliver':
      return shown(await slack.redeliver('last'))
    case 'drop-sockets':
      slack.faults.dropSockets()
      return ''
    case 'refresh-sockets':
      slack.faults.refreshSockets()
      return ''
    case 'lose-acks':
      slack.faults.loseAcks(act.count)
      return ''
    default:
      return undefined
  }
}

async function asUser(user: SlackUser, act: Extract<Act, { user: string }>): Promise<string> {
  switch (act.do) {
    case 'slack-press':
      await type(user, act)
      return shown(await user.press(act.action, where(act)))
    case 'slack-choose':
      await type(user, act)
      return shown(await user.choose(act.action, act.value, where(act)))
    case 'slack-attach':
      await user.attach(act.action, Buffer.from(act.bytes, 'base64'), act.name)
      return ''
    case 'slack-detach':
      await user.detach(act.action, act.name)
      return ''
    case 'slack-submit':
      await user.fill(act.values)
      return shown(await user.submit())
    case 'slack-close':
      return shown(await user.close())
    case 'slack-home':
      return shown(await user.openHome())
    case 'slack-command':
      return shown(await user.command(act.text, act.channel ? { channel: act.channel } : {}))
    case 'slack-say':
      await user.say(act.channel, act.text, placed(act))
      return ''
    case 'slack-share':
      await user.share(act.channel, act.files.map(decoded), {
        ...placed(act),
        ...(act.caption && { caption: act.caption }),
      })
      return ''
    case 'slack-edit':
      await user.edit(act.channel, act.message, act.text)
      return ''
    case 'slack-delete':
      await user.delete(act.channel, act.message)
      return ''
  }
}

function placed({ thread, broadcast = false }: { readonly thread?: string; readonly broadcast?: boolean }) {
  return thread === undefined ? {} : { thread, broadcast }
}

function decoded({ name, bytes }: { readonly name: string; readonly bytes: string }) {
  return { name, bytes: Buffer.from(bytes, 'base64') }
}

type InPlace = Extract<Act, { do: 'slack-press' | 'slack-choose' }>

/** A modal sends what is typed in it along with whatever is pressed there. */
async function type(user: SlackUser, { typed }: InPlace): Promise<void> {
  if (typed) await user.fill(typed)
}

function where({ channel, message, block, home }: InPlace): SlackWhere {
  return { ...(channel && { channel }), ...(message && { message }), ...(block && { block }), ...(home && { home }) }
}

/** What is missing in a form is written under its inputs already. */
function shown({ error }: SlackReceipt): string {
  return error === undefined || error === 'incomplete' ? '' : error
}

function handle(realName: string): string {
  return realName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '.')
}

function one(slack: SlackEmulator, id: string): SlackUser {
  const user = slack.user(id)
  if (!user) throw new Error(`no such user: ${id}`)
  return user
}
