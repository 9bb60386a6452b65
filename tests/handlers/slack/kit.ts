import { createSlackEmulator } from '#bot/sandbox/slack/emulator.ts'
import { queueSample, reportSample } from '#tests/prompts/slack/request-report-samples.ts'
import type { SlackEmulator, SlackUser } from '#bot/sandbox/slack/types.ts'
import type { Exported, SlackHappening, Take } from '#handlers/slack/desk.ts'
import type { SlackEdge, SlackIntake } from '#handlers/slack/edge.ts'
import { createSlackEdge } from '#handlers/slack/edge.ts'
import type { Access, Brought, SlackReads, ThreadOwner } from '#handlers/slack/reads.ts'
import type { Answer } from '#workflows/effects.ts'
import { rowSample } from '#tests/prompts/slack/samples.ts'

export const file = 'file:1b4e28ba-2fa1-41d2-883f-0016d3cca427'

/** An edge on an emulated Slack, with scripted turns: what was taken is kept, what to answer is said beforehand. */
export interface Stage {
  readonly slack: SlackEmulator
  readonly edge: SlackEdge
  readonly taken: SlackHappening[]
  readonly exported: Exported[]
  /** Dead letters that were put again. */
  readonly resumed: number[]
  readonly logged: string[]
  /** Whose threads there are, by channel and root: `C1 1700000000.000100`. */
  readonly owners: Map<string, ThreadOwner>
  readonly claire: SlackUser
  readonly solene: SlackUser
  /** What the edge reads, and any other process. */
  readonly read: SlackReads
  /** What the next turns answer; `keeps` is false when an exported file was erased; `fail` makes the turn throw, as when the database is away. */
  readonly script: { answer: Answer | undefined; fail: boolean; keeps: boolean }
  readonly stop: () => Promise<void>
}

export async function openStage(
  intake: SlackIntake = { by: 'socket', appToken: 'xapp-1' },
  hears: (now: boolean) => Promise<void> = async () => undefined,
): Promise<Stage> {
  const slack = await createSlackEmulator({
    botToken: 'xoxb-1',
    appToken: 'xapp-1',
    signingSecret: 'secret',
    ackMs: 1500,
    retryMs: [20, 20, 20],
  })
  const claire = slack.join({ id: 'U0CLAIRE', name: 'claire', realName: 'Claire Guéguen' })
  const solene = slack.join({ id: 'U0SOLENE', name: 'solene', realName: 'Solène Marchand' })
  slack.join({ id: 'U0STRANGER', name: 'paul', realName: 'Paul Inconnu' })
  slack.channel('general')
  const taken: SlackHappening[] = []
  const logged: string[] = []
  const script: Stage['script'] = { answer: undefined, fail: false, keeps: true }
  const take: Take = async (happening) => {
    if (script.fail) throw new Error('the database is away')
    taken.push(happening)
    return { answer: script.answer }
  }
  const log = (event: string): void => {
    logged.push(event)
  }
  const exported: Exported[] = []
  const keepExport = async (list: Exported): Promise<boolean> => {
    exported.push(list)
    return script.keeps
  }
  const resumed: number[] = []
  const resume = async (letter: number): Promise<'resumed'> => {
    resumed.push(letter)
    return 'resumed'
  }
  const owners = new Map<string, ThreadOwner>()
  const owed = new Set<string>()
  let brought: readonly Brought[] = []
  const read: SlackReads = {
    ...reads,
    thread: async (channel, root, before = 'infinity') => {
      const owner = owners.get(`${channel} ${root}`)
      const of = brought.filter((one) => one.channel === channel && one.root === root && one.ts < before)
      const missing = of.some(({ id }) => !taken.some((happening) => happening.id === id))
      return owner && { owner, readAt: Date.now() - 2_000, lateAt: null, missing, owed: owed.has(root) }
    },
    brought: async (reply) => {
      const before = brought.length
      if (!brought.some(({ id }) => id === reply.id)) brought = [...brought, reply]
      return brought.length > before
    },
    oweReading: async ({ root }) => void owed.add(root),
    noteRead: async ({ root }) => {
      owed.delete(root)
      brought = brought.filter((one) => one.root !== root)
    },
    heard: async (ids) => ids.filter((id) => taken.some((happening) => happening.id === id)),
  }
  const parts = { take, read, keepExport, resume, hears, log }
  const edge = createSlackEdge({ botToken: 'xoxb-1', apiUrl: slack.url, intake, ...parts })
  await edge.start()
  const stop = async (): Promise<void> => {
    await edge.stop()
    await slack.stop()
  }
  return { slack, edge, read, taken, exported, resumed, logged, owners, claire, solene, script, stop }
}

const admins = ['U0SOLENE']

function accessOf(user: string): Access {
  if (admins.includes(user)) return { role: 'admin', admins }
  return user === 'U0CLAIRE' ? { role: 'coordinator', perimeters: ['region:53'], admins } : { role: 'none', admins }
}

const noRequests = { rows: [], total: 0 }

const reads: Omit<SlackReads, 'thread' | 'brought' | 'heard' | 'oweReading' | 'noteRead'> = {
  posts: async () => ({ rows: [], total: 0 }),
  near: async () => [],
  absences: async () => ({ vanished: [], aloneSince: 1_000, troubleSince: undefined, unsure: false }),
  mayReadBack: async () => true,
  noteTrouble: async () => undefined,
  teamName: async () => undefined,
  perimeterOf: async (user) => accessOf(user),
  home: async (user, filter, page) => ({
    admin: accessOf(user).role === 'admin',
    territories: ['Bretagne'],
    counts: { sent: 25, taken: 0, eligible: 0, declined: 0 },
    mine: [],
    mineTotal: 0,
    waiting: [{ ...rowSample, ref: `PAGE-${page}`, commune: filter.departement ?? 'Partout' }],
    waitingTotal: 25,
    page,
    filter,
    departements: [{ code: '29', name: 'Finistère' }],
  }),
  past: async () => [{ ref: 'AAA-BBB', solved: true, thread: { channel: 'C0BRETAGNE', ts: '1700000000.000100' } }],
  queue: async () => queueSample,
  report: async () => reportSample,
  requests: async () => ({ mine: noRequests, waiting: noRequests, overdue: noRequests }),
  search: async (_user, words) => ({ rows: words === 'Brest' ? [rowSample] : [], total: words === 'Brest' ? 1 : 0 }),
  files: async (ref) => (ref.toUpperCase() === 'K7F-3QX' ? [file] : []),
  drafts: async () => [],
  stats: async () => ({
    territories: ['Bretagne'],
    counts: { sent: 3, taken: 2, eligible: 1, declined: 0, withdrawn: 0 },
    daysToDecision: null,
    oldestWaitingDays: 4,
    sentThisWeek: 3,
  }),
  exportRows: async () => [
    { ...rowSample, commune: '=HYPERLINK("x")', updatedAt: 0, pix: null, identity: null },
    {
      ...rowSample,
      updatedAt: 0,
      pix: null,
      identity: { prenom: 'Amina', nom: 'Benali', email: 'amina@exemple.fr', telephone: '+33612345678' },
    },
  ],
  team: async () => ({
    coordinators: [{ id: 'U0CLAIRE', name: 'Claire', territories: ['Bretagne'] }],
    channels: [{ territory: 'Bretagne', channel: 'C0BRETAGNE' }],
  }),
  questions: async () => ({
    total: 3,
    urgent: 1,
    unanswered: [{ theme: 'sante', count: 2, last: ['comment voir un docteur'] }],
    overdue: [],
    off: [],
  }),
  journal: async (page) => ({
    entries: [{ at: 0, by: 'U0CLAIRE', code: 'file.taken', ref: `K7F-${page}`, detail: null }],
    page,
    pages: 3,
  }),
}
