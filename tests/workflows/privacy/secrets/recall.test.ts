import { describe, expect, it } from 'vitest'
import { maskSecrets } from '#workflows/privacy/secrets/mask-secrets.ts'
import { phrasings } from './unseen-phrasings.ts'

describe('over every introduction and every spelling of a secret', () => {
  it('at least 98 in a hundred are hidden whole', () => {
    const seen = phrasings.filter(({ text, secret }) => {
      const { masked, secrets } = maskSecrets(text)
      return secrets.length === 0 || masked.includes(secret)
    })
    expect(phrasings.length).toBeGreaterThan(200)
    expect(seen.map(({ text }) => text)).toSatisfy(
      (missed: readonly string[]) => missed.length <= phrasings.length * 0.02,
    )
  })

  it('no public number beside them is hidden', () => {
    const publics = ['3114', '3018', '3919', '17', '112', '33700', '0 892 705 705', '0 805 805 817', '3646', '49,90 €']
    const lost = phrasings.filter(({ text }, index) => {
      const kept = publics[index % publics.length] ?? '3114'
      return !maskSecrets(`J’ai appelé le ${kept} hier. ${text}`).masked.includes(`le ${kept} hier`)
    })
    expect(lost.map(({ text }) => text)).toEqual([])
  })
})
