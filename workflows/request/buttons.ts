import type { PressName } from './events.ts'
import type { LiveRequest } from './state.ts'

/** Buttons that mean something now, in the order they are shown; a press that is not among them is an old one. */
export function buttonsOf({ stage, open, contact }: LiveRequest): readonly PressName[] {
  switch (stage.at) {
    case 'waiting':
      return ['take', 'answer', 'draft', 'transfer', 'block']
    case 'claimed':
    case 'answered':
      return [
        'answer',
        'draft',
        'meet',
        'resolve',
        ...(contact.is === 'hidden' ? (['ask-contact'] as const) : []),
        open ? 'close-floor' : 'open-floor',
        'transfer',
        'give-back',
        'block',
      ]
    case 'resolved':
      return ['answer']
    case 'closed':
      return []
  }
}

/** Only who follows the request, or an administrator, may press these. */
export const ownersOnly: ReadonlySet<PressName> = new Set([
  'give-back',
  'open-floor',
  'close-floor',
  'ask-contact',
  'resolve',
])
