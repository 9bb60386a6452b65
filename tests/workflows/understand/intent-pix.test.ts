import { describe, expect, it } from 'vitest'
import { understandIntent } from '#workflows/understand/intent.ts'

describe('the wish to assess one’s skills', () => {
  it.each([
    'pix',
    'évaluer mes compétences',
    'je voudrais évaluer mes compétences numériques',
    'evaluer mes competance',
    'tester mon niveau',
    'faire le test',
    'faire le test pix',
    'je veux passer le test Pix',
    'refaire une évaluation',
    'auto-évaluation',
    'm’auto-évaluer',
    'je veux m’évaluer',
    'test de compétences',
    'faire un bilan de compétences',
    'quel est mon niveau ?',
    'mon profil',
    'voir mon profil numérique',
    'mes résultats',
    'mon résultat pix',
    'ajouter mon résultat pix officiel',
  ])('is clear in « %s »', (words) => {
    expect(understandIntent(words)).toEqual({ wants: 'pix' })
  })

  it.each([
    'Bilan',
    'bilan de compétences',
    'tester des logiciels',
    'je veux évaluer les besoins des gens',
    'un bilan de compétences en 2020 à Brest',
    'j’ai passé le Pix',
    'Pixel',
    'mon profil correspond au poste',
  ])('is not in « %s »', (words) => {
    expect(understandIntent(words)).toEqual({ wants: 'none' })
  })
})
