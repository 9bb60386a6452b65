import { describe, expect, it } from 'vitest'
import { loadCommunes } from '#prompts/communes/load.ts'

const communes = loadCommunes()

/** Names with the département, in the order proposed. */
function found(words: string): readonly string[] {
  const match = communes.find(words)
  if (match.found === 'none') return []
  const several = match.found === 'one' ? [match.commune] : match.communes
  return several.map(({ name, departement }) => `${name} ${departement}`)
}

describe('a commune is found by any usual way of writing it', () => {
  it.each([
    ['Brest', 'Brest 29'],
    ['BREST', 'Brest 29'],
    ['St Etienne', 'Saint-Étienne 42'],
    ['st-étienne', 'Saint-Étienne 42'],
    ['saintetienne', 'Saint-Étienne 42'],
    ['Chalon s/ Saône', 'Chalon-sur-Saône 71'],
    ['Aulnay sous bois', 'Aulnay-sous-Bois 93'],
    ['aulnay bois', 'Aulnay-sous-Bois 93'],
    ['lès Lilas', 'Les Lilas 93'],
    ['havre', 'Le Havre 76'],
    ['le havre', 'Le Havre 76'],
    ['L’Haÿ les Roses', "L'Haÿ-les-Roses 94"],
    ['lhay-les-roses', "L'Haÿ-les-Roses 94"],
    ['Ville d’Avray', "Ville-d'Avray 92"],
    ['Fort de france', 'Fort-de-France 972'],
    ['Brive', 'Brive-la-Gaillarde 19'],
    ['Noumea', 'Nouméa 988'],
    ['Œuilly 51', 'Œuilly 51'],
    ['Y', 'Y 80'],
  ])('%s is %s', (words, commune) => {
    expect(found(words)).toEqual([commune])
  })
})

describe('a commune is found inside a sentence', () => {
  it.each([
    ["j'habite à Brest", 'Brest 29'],
    ['j’habite au Havre', 'Le Havre 76'],
    ['je suis du Mans', 'Le Mans 72'],
    ['ma ville est Rennes', 'Rennes 35'],
    ["c'est Nantes", 'Nantes 44'],
    ['à Lille', 'Lille 59'],
    ["j'habite près de Lyon", 'Lyon 69'],
    ['bonjour, je vis actuellement à Pau depuis 3 ans', 'Pau 64'],
    ['oui à Brest', 'Brest 29'],
    ['Toulouse cedex 9', 'Toulouse 31'],
    ['Brest, France', 'Brest 29'],
  ])('%s is %s', (words, commune) => {
    expect(found(words)).toEqual([commune])
  })
})

describe('a postal code, a département or a région says which one', () => {
  it.each([
    ['29200', 'Brest 29'],
    ['33 000', 'Bordeaux 33'],
    ['35000 Rennes', 'Rennes 35'],
    ['Rennes 35042 cedex', 'Rennes 35'],
    ['75000', 'Paris 75'],
    ['Le Havre 76', 'Le Havre 76'],
    ['Saint-Denis 974', 'Saint-Denis 974'],
    ['Saint-Denis (93)', 'Saint-Denis 93'],
    ['saint denis la réunion', 'Saint-Denis 974'],
    ['Sainte-Marie en Martinique', 'Sainte-Marie 972'],
    ['Valence dans la Drôme', 'Valence 26'],
    ['bastia corse', 'Bastia 2B'],
    ['Bastia 2b', 'Bastia 2B'],
    ['97150', 'Saint-Martin 978'],
    ['Paris 75', 'Paris 75'],
    ['Lyon 69', 'Lyon 69'],
  ])('%s is %s', (words, commune) => {
    expect(found(words)).toEqual([commune])
  })
})

describe('the arrondissements of Paris, Lyon and Marseille are told apart', () => {
  it.each([
    ['Paris 13e', 'Paris 13e 75'],
    ['paris 13 eme', 'Paris 13e 75'],
    ['le 13e arrondissement de Paris', 'Paris 13e 75'],
    ['75013', 'Paris 13e 75'],
    ['75116', 'Paris 16e 75'],
    ['Lyon 3', 'Lyon 3e 69'],
    ['69003', 'Lyon 3e 69'],
    ['69003 Lyon', 'Lyon 3e 69'],
    ['marseille 1er', 'Marseille 1er 13'],
  ])('%s is %s', (words, commune) => {
    expect(found(words)).toEqual([commune])
  })

  it('Marseille 13 may be the 13th arrondissement or the département', () => {
    expect(found('Marseille 13')).toEqual(['Marseille 13', 'Marseille 13e 13'])
  })
})

describe('a small typo is forgiven', () => {
  it.each([
    ['Marseile', 'Marseille 13'],
    ['Bordeau', 'Bordeaux 33'],
    ['Toulose', 'Toulouse 31'],
    ['Strasboug', 'Strasbourg 67'],
    ['Grenobel', 'Grenoble 38'],
    ['Nive', 'Nice 06'],
    ['Mante la joli', 'Mantes-la-Jolie 78'],
    ['marseil', 'Marseille 13'],
  ])('%s is %s', (words, commune) => {
    expect(found(words)[0]).toBe(commune)
  })
})

describe('several places are proposed, likeliest first, at most eight', () => {
  it('homonyms come by population', () => {
    expect(found('Saint-Denis').slice(0, 3)).toEqual(['Saint-Denis 974', 'Saint-Denis 93', 'Saint-Denis 11'])
  })

  it('the towns often called by the beginning of their name come with a village of that name', () => {
    expect(found('Aix').slice(0, 2)).toEqual(['Aix-en-Provence 13', 'Aix-les-Bains 73'])
    expect(found('Villefranche')).toContain('Villefranche-sur-Saône 69')
  })

  it('a postal code of several communes proposes them all', () => {
    expect(found('01400').length).toBeGreaterThan(1)
    expect(found('97400')).toEqual(['Saint-Denis 974'])
  })

  it('never more than eight', () => {
    for (const words of ['Saint-Martin', 'Villeneuve', 'Sainte-Colombe', '51300', 'Saint']) {
      expect(found(words).length).toBeLessThanOrEqual(8)
    }
  })

  it('a former commune leads to the one of today', () => {
    expect(found('Arbignieu')).toEqual(['Arboys en Bugey 01'])
    expect(found('Cherbourg')).toContain('Cherbourg-en-Cotentin 50')
  })
})

describe('what is no place is not taken for one', () => {
  it.each([
    '',
    '   ',
    '💡',
    'oui',
    'non',
    'merci',
    'bonjour',
    'je ne sais pas',
    'azerty',
    'qsdfgh',
    'rien du tout',
    '00000',
    '99999',
    '12345',
    'Je cherche du travail',
    'a',
    '?',
    'x'.repeat(3000),
    'toto titi '.repeat(200),
  ])('%s', (words) => {
    expect(found(words)).toEqual([])
  })
})

it.each(["'", '-', '((', '[a-z', 's/', 'St', 'd’', 'la la la', '1'.repeat(500), 'é'.repeat(500), 'paris '.repeat(50)])(
  'odd words get an answer without failing: %s',
  (words) => {
    expect(communes.find(words)).toHaveProperty('found')
  },
)
