import { describe, expect, it } from 'vitest'
import { maskSecrets } from '#workflows/privacy/secrets/mask-secrets.ts'
import { alsoNothingToHide, secretsInOtherWords } from './in-other-words.ts'
import { nothingToHide, secretsInRealWords } from './in-real-words.ts'

const withSecrets = [...secretsInRealWords, ...secretsInOtherWords]
const withoutSecrets = [...nothingToHide, ...alsoNothingToHide]

describe('messages in the manner of real people', () => {
  it('every secret is hidden whole, and nothing else is', () => {
    const wrong = withSecrets.filter((marked) => {
      const { masked } = maskSecrets(marked.replace(/[⟦⟧]/g, ''))
      return masked.replace(mark, '□') !== marked.replace(/⟦[^⟧]*⟧/g, '□')
    })
    expect(withSecrets.length).toBeGreaterThan(300)
    expect(wrong).toEqual([])
  })

  it('prices, dates, addresses, numbers of files and public numbers stay', () => {
    expect(withoutSecrets.filter((text) => maskSecrets(text).masked !== text)).toEqual([])
  })

  it('masking twice changes nothing more', () => {
    const texts = withSecrets.map((marked) => maskSecrets(marked.replace(/[⟦⟧]/g, '')).masked)
    expect(texts.filter((text) => maskSecrets(text).masked !== text)).toEqual([])
  })
})

const mark =
  /\[(?:carte bancaire|code de carte|IBAN|numéro de sécurité sociale|mot de passe|code|e-mail|téléphone|numéro dicté)\]/g
