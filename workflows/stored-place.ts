import { z } from 'zod'

/** A commune as stored states hold it. */
export const storedPlace = z.strictObject({
  code: z.string(),
  name: z.string(),
  postcode: z.string(),
  departement: z.string(),
  region: z.string(),
  lat: z.number(),
  lon: z.number(),
  exact: z.boolean(),
})

/** A commune, no finer, as requests and the chats that made them hold it; the first ones had no code. */
export const storedRequestPlace = z.strictObject({
  code: z.string().exactOptional(),
  name: z.string(),
  departement: z.string(),
  region: z.string(),
})
