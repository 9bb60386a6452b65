import { describe, expect, test } from 'vitest'
import { featureReader } from '#workflows/answer/learn/features.ts'
import { learnLogistic } from '#workflows/answer/learn/logistic.ts'
import { finished } from '#workflows/answer/line/prepare-knowledge.ts'

const featuresOf = featureReader()
const messages = [
  ...['mon wifi coupe le soir', 'la box clignote', 'pas de reseau au salon', 'le wifi rame'].map(toldOf('wifi')),
  ...['on m a vole ma carte', 'un faux conseiller a appele', 'debit inconnu sur ma carte'].map(toldOf('fraud')),
]

describe('A regression over known messages', () => {
  const likely = finished(learnLogistic(messages))

  test('finds again the label of what resembles them, and its shares make one', () => {
    const shares = likely(featuresOf('la box du salon coupe'))

    expect(shares.get('wifi')).toBeGreaterThan(0.6)
    expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
  })

  test('the same messages always teach the same', () => {
    const again = finished(learnLogistic(messages))
    const asked = featuresOf('un conseiller m a pris ma carte')

    expect([...again(asked)]).toEqual([...likely(asked)])
  })

  test('words never met leave every label about as likely as another', () => {
    const shares = [...likely(featuresOf('zzyx qwvk')).values()]

    for (const share of shares) expect(share).toBeCloseTo(0.5, 1)
  })

  test('it learns in small steps, so that a program can do something else between them', () => {
    const many = Array.from({ length: 1500 }, () => messages).flat()

    expect([...learnLogistic(many)].length).toBeGreaterThan(10)
  })
})

function toldOf(label: string): (words: string) => { features: ReturnType<typeof featuresOf>; label: string } {
  return (words) => ({ features: featuresOf(words), label })
}
