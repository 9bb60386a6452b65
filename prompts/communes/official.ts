import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const shape = z.object({
  format: z.literal('passerelle-communes'),
  version: z.literal(1),
  /** By INSEE code: latitude and longitude in degrees. */
  positions: z.record(z.string(), z.tuple([z.number(), z.number()])),
  postcodes: z.record(z.string(), z.array(z.string())),
  /** Localities that the postal service names inside a commune. */
  localities: z.record(z.string(), z.array(z.string())),
})

/** What `npm run communes -- FILE` keeps of La Poste's official file. */
export type Official = z.infer<typeof shape>

/**
 * Reads an imported file; undefined when there is none at this path.
 * Throws when it is there and is not one of ours: importing again repairs it.
 */
export function readOfficial(path: string): Official | undefined {
  if (!existsSync(path)) return undefined
  try {
    return shape.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (cause) {
    throw new Error(`${path} is not an imported file of communes: run "npm run communes -- FILE" again`, { cause })
  }
}
