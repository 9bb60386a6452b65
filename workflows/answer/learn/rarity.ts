import { type Features, tableSize } from './features.ts'

/** By place of a feature: the logarithm of how rare it is among texts; 0 when it is so common that it says nothing. */
export function rarityOf(texts: readonly { readonly features: Features }[]): Float64Array {
  const counts = new Float64Array(tableSize)
  for (const { features } of texts) {
    for (const place of features.places) counts[place] = (counts[place] ?? 0) + 1
  }
  const all = texts.length
  return counts.map((count) => (count > common * all ? 0 : Math.log(1 + all / (count + 1))))
}

/** Share of the texts. */
const common = 0.2
