import type { App, Receiver, ReceiverEvent } from '@slack/bolt'

/**
 * Bolt acknowledges events before its listeners run; here an event is acknowledged once its listeners are done, so that
 * what was not stored is delivered again. Clicks, modals and commands acknowledge by themselves, at the right moment.
 */
export function deferAcks(receiver: Receiver): Receiver {
  return {
    init: (app) => receiver.init(deferring(app)),
    start: (...args: unknown[]) => receiver.start(...args),
    stop: (...args: unknown[]) => receiver.stop(...args),
  }
}

/** The same app, but for the way it is handed events. */
function deferring(app: App): App {
  const processEvent = async (event: ReceiverEvent): Promise<void> => {
    if (event.body['type'] !== 'event_callback') return await app.processEvent(event)
    await app.processEvent({ ...event, ack: async () => undefined })
    await event.ack()
  }
  return new Proxy(app, {
    get: (target, name): unknown => (name === 'processEvent' ? processEvent : Reflect.get(target, name)),
  })
}
