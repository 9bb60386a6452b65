import type { Calls } from './calls.ts'
import { createCalls } from './calls.ts'
import { createEar } from './ear.ts'
import type { FaultBoard } from './faults.ts'
import { createFaults } from './faults.ts'
import { createLimits } from './limits.ts'
import type { Platform } from './platform.ts'
import { loadState } from './snapshot.ts'
import { newState } from './state.ts'
import type { TelegramEmulatorOptions } from './options.ts'
import { createUpdates } from './updates.ts'
import type { WebhookPump } from './webhook.ts'
import { createWebhookPump } from './webhook.ts'

/** The emulator without its HTTP face: its parts, joined. */
export interface Machine {
  readonly platform: Platform
  readonly faults: FaultBoard
  readonly calls: Calls
  readonly pump: WebhookPump
  readonly listeners: Set<() => void>
}

export function createMachine({ token, now = Date.now, saved, onChange, limits }: TelegramEmulatorOptions): Machine {
  const state = saved === undefined ? newState(token) : loadState(saved)
  const listeners = new Set<() => void>(onChange ? [onChange] : [])
  const changed = (): void => {
    for (const listener of listeners) listener()
  }
  const updates = createUpdates(state, now, (chat) => {
    changed()
    pump.wake(chat)
  })
  const webhookChanged = (): void => {
    changed()
    pump.wakeAll()
  }
  const platform: Platform = { state, now, updates, ear: createEar(), callbacks: new Map(), changed, webhookChanged }
  const faults = createFaults(changed)
  const calls = createCalls({ platform, faults, limit: limits === true ? createLimits(now) : () => undefined })
  const pump: WebhookPump = createWebhookPump({ state, now, updates, call: calls.run })
  return { platform, faults, calls, pump, listeners }
}
