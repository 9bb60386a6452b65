import { describe, expect, it } from 'vitest'
import {
  understandName,
  understandRadius,
  understandSituations,
  understandYesNo,
} from '#workflows/understand/choices.ts'

describe('situations are read from everyday words', () => {
  it.each([
    ["demandeur d'emploi", ['recherche']],
    ['au chômage', ['recherche']],
    ["je suis demandeuse d'emploi depuis mars", ['recherche']],
    ['je cherche un CDI', ['recherche']],
    ['inscrite à France Travail', ['recherche']],
    ['sans emploi', ['recherche']],
    ['je ne travaille pas', ['recherche']],
    ['en emploi', ['emploi']],
    ['salarié en CDD', ['emploi']],
    ['je travaille à la mairie', ['emploi']],
    ['en formation', ['formation']],
    ['étudiante', ['formation']],
    ['en poste et en formation', ['emploi', 'formation']],
    ['au chomage et en formation', ['recherche', 'formation']],
    ['diplômé de la médiation numérique', ['diplome']],
    ["en recherche d'emploi, pas de diplôme", ['recherche']],
    ['1', ['recherche']],
    ['1 et 3', ['recherche', 'formation']],
    ['2, 4', ['emploi', 'diplome']],
    ['', []],
    ['ni en emploi ni en formation', []],
    ['bof', []],
    ['5', []],
  ])('%s: %s', (words, situations) => {
    expect(understandSituations(words)).toEqual(situations)
  })
})

describe('a radius is read in digits or words, and rounded up to one offered', () => {
  it.each([
    ['20 km', 20, false],
    ['20km', 20, false],
    ['vingt kilomètres', 20, false],
    ['30', 40, true],
    ['trente', 40, true],
    ['une dizaine de km', 10, false],
    ['vingt-cinq km', 40, true],
    ['25 bornes max', 40, true],
    ['entre 10 et 20 km', 20, false],
    ['7,5 km', 10, true],
    ['cent km', 100, false],
    ['150 km', 'france', true],
    ['toute la France', 'france', false],
    ["n'importe où", 'france', false],
    ['partout', 'france', false],
    ['peu importe', 'france', false],
    ['France entière', 'france', false],
    ['ma ville seulement', 5, true],
    ['0', 5, true],
  ] as const)('%s: %s', (words, radius, rounded) => {
    expect(understandRadius(words)).toEqual({ radius, rounded })
  })

  it.each(['', 'loin', '30 minutes', '1 heure', '69003', 'je ne sais pas', 'partout dans le département', '5000'])(
    '%s is unclear',
    (words) => {
      expect(understandRadius(words)).toBeUndefined()
    },
  )
})

describe('yes and no', () => {
  it.each([
    'oui',
    'Oui !',
    'ouais',
    'OUIII',
    'ok',
    "d'accord",
    'bien sûr',
    'tout à fait',
    'oui merci',
    'euh oui',
    'exactement',
    "c'est ça",
    "j'accepte",
    'pas de problème',
    '👍',
    '👍🏽',
    "oui j'ai travaillé deux ans en médiathèque",
    "j'ai déjà fait ça",
    'si',
  ])('%s is yes', (words) => {
    expect(understandYesNo(words)).toBe(true)
  })

  it.each([
    'non',
    'Non.',
    'non merci',
    'pas du tout',
    'nan',
    'pas encore',
    'jamais',
    'aucune',
    "je n'en ai pas",
    'ben non',
    'nooon',
    "pas d'accord",
    'absolument pas',
    '👎',
    'je ne veux pas',
    "non, je n'ai jamais fait ça",
    'certainement pas',
  ])('%s is no', (words) => {
    expect(understandYesNo(words)).toBe(false)
  })

  it.each([
    '',
    '?',
    'peut-être',
    'oui mais non',
    'oui et non',
    'je ne sais pas',
    'Ouistreham',
    'nono',
    'Brest',
    '20',
    'nonante',
  ])('%s is neither', (words) => {
    expect(understandYesNo(words)).toBeUndefined()
  })
})

describe('a name keeps what makes it that name', () => {
  it.each([
    ['Amina', 'Amina'],
    ["je m'appelle Amina", 'Amina'],
    ['Je m’appelle amina', 'Amina'],
    ['moi c’est Zoé !', 'Zoé'],
    ['mon prénom est Léa.', 'Léa'],
    ['Prénom : Léa', 'Léa'],
    ['AMINA', 'Amina'],
    ['jean-pierre', 'Jean-Pierre'],
    ['JEAN-PIERRE', 'Jean-Pierre'],
    ['de la tour', 'de la Tour'],
    ['DE LA TOUR', 'de la Tour'],
    ['de La Fontaine', 'de La Fontaine'],
    ['le goff', 'Le Goff'],
    ["d'angelo", "d'Angelo"],
    ["N'DIAYE", "N'Diaye"],
    ["o'brien", "O'Brien"],
    ['McDonald', 'McDonald'],
    ['van den berg', 'van den Berg'],
    ['élodie', 'Élodie'],
    ['Nguyễn', 'Nguyễn'],
    ['محمد', 'محمد'],
    ['Ольга', 'Ольга'],
    ['李', '李'],
    ['  Marie   Claire ', 'Marie Claire'],
    ['nom de famille : lefèvre', 'Lefèvre'],
    ['Sainte-Rose', 'Sainte-Rose'],
    ['Test-Dupont', 'Test-Dupont'],
  ])('%s is %s', (words, name) => {
    expect(understandName(words)).toEqual({ understood: 'name', name })
  })

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['Amina93', 'digits'],
    ['https://exemple', 'link'],
    ['amina@exemple.org', 'link'],
    ['www.exemple.fr', 'link'],
    ['a'.repeat(61), 'too-long'],
    ['oui', 'not-a-name'],
    ['je ne sais pas pourquoi vous demandez cela', 'not-a-name'],
    ['*', 'not-a-name'],
    ['<b>Amina</b>', 'not-a-name'],
    ['😀', 'not-a-name'],
    ['Bonjour', 'not-a-name'],
  ])('%s is refused: %s', (words, why) => {
    expect(understandName(words)).toEqual({ understood: 'none', why })
  })
})
