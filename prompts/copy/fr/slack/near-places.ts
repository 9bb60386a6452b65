import type { NearPlace, Programme } from '#workflows/places/place.ts'
import type { FormInput, Piece } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import { shorten } from './shorten.ts'

/** The places around a request, one a line, nearest first; nothing when none is known. */
export function nearNote(near: readonly NearPlace[]): readonly Piece[] {
  if (near.length === 0) return []
  const lines = near.map(({ name, commune, km, phone, programmes }) => {
    const known = [distance(km), ...(phone === null ? [] : [phone]), ...programmes.map((one) => labels[one])]
    return rich`**${name}**, ${commune} · ${known.join(' · ')}`
  })
  return [{ piece: 'note', text: rich`Lieux d’aide les plus proches :\n${join(lines, '\n')}` }]
}

const labels: Readonly<Record<Programme, string>> = {
  'aidants-connect': 'Aidants Connect',
  'france-services': 'France Services',
  'conseillers-numeriques': 'Conseillers numériques',
}

/** One of them, to meet in: what is chosen is what the person reads. What reads the same is one choice: Slack wants it so. */
export function nearChoice(near: readonly NearPlace[]): FormInput {
  const choices = new Map(near.toReversed().map((place) => [spoken(place), place]))
  return {
    name: 'near',
    label: 'Où ? Un lieu d’aide proche',
    optional: true,
    input: {
      kind: 'choice',
      options: [...choices]
        .toReversed()
        .map(([value, { name, km }]) => ({ value, label: `${name} (${distance(km)})` })),
    },
  }
}

/** A choice's value holds 150 characters: a long name gives way to the address. */
function spoken({ name, address, postcode, commune }: NearPlace): string {
  const where = `, ${address}, ${postcode} ${commune}`
  return shorten(name, Math.max(30, 150 - where.length)) + shorten(where, 120)
}

/** Whole kilometres from the middle of the commune: the person is somewhere in it. */
function distance(km: number): string {
  return km < 1 ? 'moins de 1 km' : `${Math.round(km)} km`
}
