import type { Effect } from '../effects.ts'
import { markOf } from './outgoing.ts'
import { replyTo } from './revise.ts'
import type { AddedWhat } from './added.ts'
import { type LiveRequest, ownerOf } from './state.ts'

/** The thread of a card posted anew: what was written and sent on both sides, in order. */
export function retell(request: LiveRequest): readonly Effect[] {
  const ins = request.added.map(({ at, message, what }) => ({
    at,
    effects: bringIn(request, what, { quoting: null, name: `in:${message}:${at}` }),
  }))
  const outs = request.sent
    .filter(({ marked }) => marked)
    .map((sent) => ({ at: sent.at, effects: replyTo(request, markOf(request, sent), sent.key) }))
  return [...ins, ...outs].toSorted((one, other) => one.at - other.at).flatMap(({ effects }) => effects)
}

/** What comes from the person, in the thread under `name`; nothing as long as there is no card. */
export function bringIn(
  request: LiveRequest,
  what: AddedWhat,
  { quoting, name }: { readonly quoting: string | null; readonly name: string },
): readonly Effect[] {
  const owner = ownerOf(request)
  switch (what.is) {
    case 'words': {
      const { text, heard } = what
      return replyTo(request, { name: 'person-said', with: { owner, text, quoting, files: 0, heard } }, name)
    }
    case 'files': {
      const { card } = request
      const { text, files } = what
      const message = {
        name: 'person-said',
        with: { owner, text, quoting, files: files.length, heard: false },
      } as const
      return card ? [{ do: 'reply-file', root: card.key, files, message, key: `${card.key}:${name}` }] : []
    }
    case 'place':
      return replyTo(request, { name: 'person-located', with: { owner, lat: what.lat, lon: what.lon } }, name)
    case 'other':
      return replyTo(request, { name: 'person-showed', with: { owner, kind: what.kind } }, name)
  }
}
