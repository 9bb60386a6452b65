import type { Delivered } from '#handlers/delivery.ts'
import type { MissingFile, NamedFile } from '#handlers/slack/send-orders.ts'
import type { Downloaded } from '#handlers/telegram/download.ts'
import type { Effect } from '#workflows/effects.ts'
import type { Parcel } from '../parcel.ts'

/** Fetches a file by its id, at most `most` bytes. */
export type Fetch = (file: string, most: number) => Promise<Downloaded>

type Sent = Extract<Effect, { do: 'reply-file' }>['files'][number]

/**
 * The files of a person that can be had, in order, and those that can't; or that it is too early to say. Each is named
 * after the effect, so that it is told from another of the same name. They are in memory only.
 */
export async function fetchFiles(
  fetch: Fetch,
  files: readonly Sent[],
  { id, attempts }: Pick<Parcel, 'id' | 'attempts'>,
): Promise<Delivered | { readonly files: readonly NamedFile[]; readonly missing: readonly MissingFile[] }> {
  const had: NamedFile[] = []
  const missing: MissingFile[] = []
  for (const [index, { file, name, bytes }] of files.entries()) {
    const got = bytes > most ? tooBig : await fetch(file, most)
    if (got.became === 'later' && attempts < patience) return later
    if (isWhole(got)) had.push({ bytes: got.bytes, name: nameFor(name, `${id}-${index + 1}`), title: name })
    else missing.push({ name, why: whyOf(got) })
  }
  return { files: had, missing }
}

function whyOf({ became }: Downloaded): MissingFile['why'] {
  return became === 'too-big' ? 'too-big' : 'unavailable'
}

/** Slack takes no empty file. */
function isWhole(got: Downloaded): got is Extract<Downloaded, { became: 'bytes' }> {
  return got.became === 'bytes' && got.bytes.length > 0
}

/** `photo.jpg` of effect 812: `photo-812-1.jpg`. What a file system or Slack's markup would read otherwise is left out. */
function nameFor(name: string, mark: string): string {
  const [, stem = '', extension = ''] = /^(.*?)(\.[\p{L}\p{N}]{1,10})?$/su.exec(name) ?? []
  const plain = stem.replace(/[^\p{L}\p{N} ._-]/gu, '').slice(0, 80)
  return `${plain === '' ? 'fichier' : plain}-${mark}${extension}`
}

const tooBig = { became: 'too-big' } as const
const later: Delivered = { became: 'later', afterMs: 1_000, waiting: false, code: 'unreachable' }
/** Telegram gives bots 20 MB. */
const most = 20 * 1024 * 1024
/** Attempts after which the words no longer wait for a file that Telegram does not give: about half an hour. */
const patience = 12
