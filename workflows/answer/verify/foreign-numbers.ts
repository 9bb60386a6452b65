import { fold } from '../../understand/fold.ts'
import type { Tongue } from './tongue.ts'

/**
 * The numbers in words of the checked languages, as digits, word by word; French ones only in a text that is not French.
 * « twenty-four » is 20 and 4, which a sheet that says 24 has not: a doubt counts as an invention.
 */
export function foreignNumbers(text: string, tongue: Tongue): readonly string[] {
  const words = fold(text).split(' ')
  return words.flatMap((word) => (common[tongue].includes(word) ? [] : (values.get(word) ?? [])))
}

const french =
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'

const lists = [
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte',
  'dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezasseis dezassete dezoito dezanove vinte',
  'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
  french,
].map((words) => words.split(' ').map((word, place) => [word, String(place + 2)] as const))

const others = {
  '2': 'duas dois both ambos ambas',
  '14': 'catorze',
  '16': 'dezesseis',
  '17': 'dezessete',
  '19': 'dezenove',
  '30': 'thirty treinta trinta trenta trente',
  '40': 'forty cuarenta quarenta quaranta quarante',
  '50': 'fifty cincuenta cinquenta cinquanta cinquante',
  '60': 'sixty sesenta sessenta sessanta soixante',
  '70': 'seventy setenta settanta septante',
  '80': 'eighty ochenta oitenta ottanta',
  '90': 'ninety noventa novanta nonante',
  '100': 'hundred hundreds cien ciento cem cento centos cent',
  '200': 'doscientos doscientas duzentos duzentas duecento',
  '500': 'quinientos quinhentos cinquecento',
}

const values: ReadonlyMap<string, string> = new Map([
  ...lists.flat(),
  ...Object.entries(others).flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
])

/** Words of the language itself that are numbers in another one. */
const common: Readonly<Record<Tongue, readonly string[]>> = {
  fr: [
    ...french.split(' '),
    'trente',
    'quarante',
    'cinquante',
    'soixante',
    'septante',
    'nonante',
    'cent',
    'tres',
    'dos',
  ],
  en: ['once', 'due', 'sei'],
  es: ['sei', 'due', 'nove'],
  pt: ['sei', 'dos', 'due'],
  it: ['dos', 'once'],
}
