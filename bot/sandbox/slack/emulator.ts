import type { AddressInfo } from 'node:net'
import type { Context } from './context.ts'
import type { Carrier } from './delivery/attempts.ts'
import type { Deliveries, Reply } from './delivery/deliveries.ts'
import { createDeliveries } from './delivery/deliveries.ts'
import { eventPayload } from './delivery/event-payload.ts'
import { createRequests, verifyUrl } from './delivery/requests.ts'
import { createSockets } from './delivery/sockets.ts'
import { createFaults } from './faults.ts'
import { createLimits } from './limits.ts'
import { createDesk } from './people/desk.ts'
import { everyScope } from './scopes.ts'
import type { SlackEmulatorOptions } from './options.ts'
import type { SlackCall, SlackChange, SlackReceipt } from './traffic.ts'
import type { SlackEmulator } from './types.ts'
import { createDoors } from './web/doors.ts'
import { createMethods } from './web/methods.ts'
import { createResponseUrls } from './web/response-url.ts'
import { createHttp } from './web/server.ts'
import { loadWorld, saveWorld } from './workspace/saved.ts'
import { createTriggers } from './workspace/triggers.ts'
import { newWorld } from './workspace/world.ts'

/** Starts a Slack workspace on 127.0.0.1; its `url` is what SLACK_API_URL takes. */
export async function createSlackEmulator(options: SlackEmulatorOptions): Promise<SlackEmulator> {
  const parts = createParts(options)
  const { context, http, sockets, deliveries, faults, calls, listeners, way } = parts
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  return {
    url: `${context.origin()}/api/`,
    team: { id: context.world.team.id, name: context.world.team.name },
    botUser: context.world.app.user,
    ...createDesk(context),
    revokeToken(revoked) {
      context.token.revoked = revoked
    },
    faults: {
      inject: faults.inject,
      clear: faults.clear,
      pending: faults.pending,
      dropSockets: sockets.drop,
      refreshSockets: sockets.refresh,
      loseAcks: deliveries.loseAcks,
    },
    calls: () => [...calls],
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => saveWorld(context.world),
    requestUrl: (url) => changeWay(options, context, way, url),
    redeliver: async (envelope) => receipt(await deliveries.redeliver(envelope)),
    get lastEnvelope() {
      return deliveries.list().at(-1)
    },
    envelopes: deliveries.list,
    quiet: (timeoutMs = 5000) => deliveries.quiet(timeoutMs),
    get connected() {
      return sockets.count() > 0
    },
    async stop() {
      deliveries.stop()
      await sockets.stop()
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
    },
  }
}

interface Way {
  carrier: Carrier
  readonly sockets: Carrier
}

const keptCalls = 5000
const verificationMs = 3000

function createParts(options: SlackEmulatorOptions) {
  const now = options.now ?? Date.now
  const ackMs = options.ackMs ?? 3000
  const listeners = new Set<(change: SlackChange) => void>()
  const changed = (change: SlackChange): void => {
    options.onChange?.()
    for (const listener of listeners) listener(change)
  }
  const world = options.saved === undefined ? newWorld() : loadWorld(options.saved)
  const sockets = createSockets(world.app.id, ackMs, () => changed({ what: 'connection' }))
  const way: Way = { carrier: sockets.carry, sockets: sockets.carry }
  const deliveries = createDeliveries(() => way.carrier, options.retryMs ?? [0, 60_000, 300_000])
  const responseUrls = createResponseUrls(() => context)
  const granted = new Set(options.scopes ?? everyScope)
  const token = { revoked: false }
  const base = { world, now, ackMs, granted, token, changed, origin: () => originOf(http.address()) }
  const context: Context = {
    ...base,
    ...outward(base, deliveries),
    triggers: createTriggers(now),
    responseUrl: responseUrls.give,
  }
  const calls: SlackCall[] = []
  const faults = createFaults()
  const http = createHttp(
    createDoors(
      {
        context,
        faults,
        methods: createMethods(sockets),
        limits: options.limits ? createLimits(now) : undefined,
        botToken: options.botToken,
        appToken: options.appToken,
        record(call) {
          calls.push(call)
          if (calls.length > keptCalls) calls.shift()
          changed({ what: 'call' })
        },
      },
      responseUrls,
    ),
  )
  http.on('upgrade', sockets.upgrade)
  return { context, http, sockets, deliveries, faults, calls, listeners, way }
}

function outward(
  { world, granted, token, now }: Pick<Context, 'world' | 'granted' | 'token' | 'now'>,
  deliveries: Deliveries,
): Pick<Context, 'emit' | 'announce' | 'ask'> {
  const announce: Context['announce'] = (event) => deliveries.tell(eventPayload(world, event, now()))
  return {
    announce,
    ask: deliveries.ask,
    emit(event, scopes) {
      const meant = scopes.length === 0 || scopes.some((scope) => granted.has(scope))
      if (meant && !token.revoked) void announce(event)
    },
  }
}

async function changeWay(options: SlackEmulatorOptions, context: Context, way: Way, url: string | null): Promise<void> {
  if (url === null) {
    way.carrier = way.sockets
    return
  }
  const { signingSecret } = options
  if (signingSecret === undefined) throw new Error('deliveries over HTTP need a signingSecret')
  const settings = { url, signingSecret, ackMs: context.ackMs, now: context.now }
  await verifyUrl({ ...settings, ackMs: verificationMs })
  way.carrier = createRequests(settings)
}

function receipt({ envelope, outcome }: Reply): SlackReceipt {
  return { envelope, acknowledged: outcome.ok, ...(!outcome.ok && { error: outcome.reason }) }
}

function originOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('the Slack emulator is not listening')
  return `http://127.0.0.1:${address.port}`
}
