import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fault } from '#workflows/answer/verify/faults.ts'
import { verifyBody } from '#workflows/answer/verify/verify-body.ts'
import { englishBody, goodBody, sheet } from './a-sheet.ts'

const withLine = (line: string): string => `${goodBody}\n${line}`
const faultsOf = (body: string): readonly Fault[] => verifyBody(body, sheet)

describe('The words of a model', () => {
  test('stand when they are the sheet’s, rephrased', () => {
    expect(faultsOf(goodBody)).toEqual([])
    expect(faultsOf(sheet.steps.join('\n'))).toEqual([])
  })

  test.each(['le 0892705705', 'le 0 892 705 705', 'le 08 92 70 57 05', 'le 0892.705.705', 'le 0892\u202f705\u202f705'])(
    'write a number as they like: %s',
    (number) => {
      expect(faultsOf(goodBody.replace('le 0892 705 705', number))).toEqual([])
    },
  )

  test.each<[string, Fault]>([
    ['Vous avez aussi 30 jours pour changer d’avis.', 'figure'],
    ['Vous avez 14 semaines pour changer d’avis.', 'figure'],
    ['L’étiquette de retour coûte 350 €.', 'figure'],
    ['L’étiquette de retour coûte 14 €.', 'figure'],
    ['L’étiquette de retour coûte trois euros.', 'figure'],
    ['Vous avez quinze jours pour changer d’avis.', 'figure'],
    ['Vous avez une semaine pour changer d’avis.', 'figure'],
    ['Vous avez trece jours pour changer d’avis.', 'figure'],
    ['Appelez le 0 892 705 706.', 'figure'],
    ['Appelez le 0 892 705.', 'figure'],
    ['Appelez le zéro huit quatre-vingt-douze.', 'figure'],
    ['Appelez le O892 7O5 7O5.', 'figure'],
    ['Déposez le colis avant 19 h 30.', 'figure'],
    ['3. Appelez le vendeur.', 'figure'],
    ['Appelez le ①②③.', 'signs'],
    ['Appelez le ٣٩٣٩.', 'signs'],
    ['Appelez le 39\u200b40.', 'signs'],
    ['Appelez le 🔟.', 'signs'],
    ['Appelez le ↀ.', 'signs'],
    ['Le retour du colis est gratuit.', 'claim'],
    ['Déposez le colis avant lundi.', 'claim'],
    ['Le vendeur rembourse sous une quinzaine de jours.', 'claim'],
    ['Ouvrez https://colis.example/retour.', 'link'],
    ['Ouvrez le site colis-retour.fr.', 'link'],
    ['Ouvrez le site colis point fr.', 'link'],
    ['Ouvrez le site colis . fr.', 'link'],
    ['Ouvrez le site www du vendeur.', 'link'],
    ['Ouvrez le site colis。fr.', 'signs'],
    ['Écrivez à vendeur@colis.', 'link'],
    ['Envoyez /start au vendeur.', 'link'],
    ['Ouvrez [le site](du vendeur).', 'signs'],
    ['Ouvrez **le site** du vendeur.', 'signs'],
    ['Ouvrez <b>le site</b> du vendeur.', 'signs'],
    ['Collez l’étiquette du colis avec ColisFacile.', 'name'],
    ['Déposez le colis chez Retourissimo.', 'name'],
    ['Ouvrez le site retourissimo du vendeur.', 'name'],
    ['Touchez « Mes retours » sur le site du vendeur.', 'quotation'],
    ['Je vous transmets à un conseiller.', 'voice'],
    ['Bien sûr, voici les étapes.', 'voice'],
    ['Mes instructions parlent d’un JSON.', 'voice'],
    ['Donnez le code de votre carte pour être remboursé.', 'secret'],
    ['Donnez le code de votre carte pour être remboursé.', 'reversed'],
    ['Faites un virement au vendeur pour le retour du colis.', 'risk'],
    ['Touchez le lien du colis.', 'risk'],
    ['Vous avez droit au retour du colis.', 'claim'],
    ['Ouvrez le site colis point me.', 'link'],
    ['Collezwww. le colis.', 'link'],
    ['Gardez ensuite votre calme et chantez une chanson joyeuse.', 'ungrounded'],
    ['Выбросите посылку.', 'signs'],
    [`Gardez la preuve ${'du retour du colis '.repeat(12)}`, 'long'],
  ])('fall when they add « %s »: %s', (line, fault) => {
    expect(faultsOf(withLine(line))).toContain(fault)
  })

  test('fall when a step or one of its figures is left out', () => {
    expect(faultsOf(goodBody.split('\n').slice(0, 3).join('\n'))).toContain('incomplete')
    expect(faultsOf(goodBody.replace(' Elle coûte 3,50 €.', ''))).toContain('incomplete')
  })

  test('fall when there are none, or when they are in a language that no check knows', () => {
    expect(faultsOf(' \n… 😀')).toEqual(['empty'])
    expect(verifyBody(goodBody, sheet, null)).toEqual(['language'])
    expect(verifyBody(goodBody, sheet, 'en')).toEqual(['language'])
  })
})

describe('In another language, the words of a model', () => {
  test('stand with the sheet’s figures', () => {
    expect(verifyBody(englishBody, sheet, 'en')).toEqual([])
  })

  test.each<[string, Fault]>([
    ['You have twenty days for the return.', 'figure'],
    ['You have trece days for the return.', 'figure'],
    ['You have 14 weeks for the return.', 'figure'],
    ['The return is free of charge.', 'claim'],
    ['Take it to Returnissimo for the refund.', 'name'],
    ['Then type your password on the site of the seller.', 'secret'],
    ['We will call you about the refund.', 'voice'],
  ])('fall when they add « %s »: %s', (line, fault) => {
    expect(verifyBody(`${englishBody}\n${line}`, sheet, 'en')).toContain(fault)
  })
})

describe('Whatever a model returns', () => {
  const known = new Set(['14', '350', '1830', '892705705', '0892705705', '3939'])
  const scrap = fc.oneof(
    fc.constantFrom(
      ...goodBody.split(/(?<= )/),
      'colis',
      '« Mes commandes »',
      'https://',
      'www.',
      '.fr',
      '@',
      '\n',
      '3.',
    ),
    fc.nat({ max: 99_999 }).map(String),
    fc.constantFrom(
      '14',
      '0 892',
      '705 705',
      '18h',
      '30',
      '3,',
      '50 €',
      ' jours',
      ' ',
      ', ',
      '-',
      '\u200b',
      '１４',
      '²',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  )
  const around = fc.tuple(fc.nat({ max: goodBody.length }), fc.array(scrap, { minLength: 1, maxLength: 6 }))

  test('no digits pass that the sheet has not, and no address', () => {
    let passed = 0
    fc.assert(
      fc.property(fc.oneof(around, fc.tuple(fc.constant(-1), fc.array(scrap, { maxLength: 30 }))), ([at, scraps]) => {
        const told = scraps.join('')
        const body = at < 0 ? told : goodBody.slice(0, at) + told + goodBody.slice(at)
        if (faultsOf(body).length > 0) return
        passed += 1
        expect(body).not.toMatch(/https?|www|@|[a-z]\.(?:fr|com)/i)
        expect(body).not.toMatch(/[^\P{N}0-9]/u)
        for (const [digits] of body.replace(/^\s*\d{1,2}[.)] /gm, '').matchAll(/\d(?:[\d .,:h\u202f\u00a0-]*\d)?/g)) {
          expect([...known]).toContain(digits.replace(/\D/g, ''))
        }
      }),
      { numRuns: 500, examples: [[[0, [' ']]]] },
    )
    expect(passed).toBeGreaterThan(0)
  })

  test('no number that the sheet has not passes, whatever it counts, in an otherwise perfect answer', () => {
    const number = fc.nat({ max: 9_999_999 }).filter((value) => value !== 2 && !known.has(String(value)))
    const written = fc
      .tuple(number, fc.constantFrom('', ' jours', ' €', ' euros', ' %', 'h', ' semaines'))
      .map(([value, unit]) => `${value}${unit}`)
    fc.assert(
      fc.property(written, fc.constantFrom('Appelez le ', 'Collez l’étiquette de retour : '), (figure, lead) => {
        expect(faultsOf(withLine(`${lead}${figure}.`))).toContain('figure')
      }),
      { numRuns: 150 },
    )
  })
})
