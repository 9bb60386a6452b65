import type { HomeRequests, RequestLine } from '#prompts/copy/slack-request-reports.ts'
import { instants } from '#tests/kit/instants.ts'

const waiting: RequestLine = {
  id: 'request:6f1c2a4e-1111-4222-8333-944455556666',
  ref: 'R4T-9QX',
  theme: 'social-sante',
  place: { code: '29', name: 'Finistère' },
  urgency: 'high',
  stage: 'waiting',
  since: instants.now,
  promisedBy: instants.anHourLater,
  late: false,
  owner: null,
  link: 'https://passerelle.slack.com/archives/C0BRETAGNE/p1795338000000100',
}
const mine: RequestLine = {
  ...waiting,
  urgency: 'normal',
  stage: 'answered',
  promisedBy: null,
  owner: 'Claire Guéguen',
}
const overdue: RequestLine = { ...waiting, theme: null, place: null, late: true, link: null }

/** As many rows as a Home shows. */
export const fullHome: HomeRequests = {
  mine: { rows: numbered(mine), total: 19 },
  waiting: { rows: numbered({ ...waiting, urgency: 'normal' }), total: 8 },
  overdue: {
    rows: numbered({ ...overdue, id: 'request:7a1c2a4e-1111-4222-8333-944455556666', link: waiting.link }),
    total: 12,
  },
}

export const emptyHome: HomeRequests = {
  mine: { rows: [], total: 0 },
  waiting: { rows: [], total: 0 },
  overdue: { rows: [overdue], total: 1 },
}

function numbered(line: RequestLine): readonly RequestLine[] {
  return Array.from({ length: 8 }, (_, n) => ({ ...line, id: `${line.id.slice(0, -1)}${n}` as const }))
}
