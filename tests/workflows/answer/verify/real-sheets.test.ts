import { expect, test } from 'vitest'
import { loadSheets } from '#prompts/knowledge/load-sheets.ts'
import { verifyBody } from '#workflows/answer/verify/verify-body.ts'

test('The checks let nearly every sheet’s own steps through, so that what they refuse is the model’s', async () => {
  const sheets = await loadSheets()
  const refused = sheets.filter((sheet) => {
    const body = sheet.steps.map((step, place) => `${place + 1}. ${step}`).join('\n')
    return verifyBody(body, sheet).length > 0
  })
  expect(refused.length / sheets.length).toBeLessThan(0.04)
})

test('The steps of one sheet never pass for those of another', async () => {
  const sheets = (await loadSheets()).filter((_, place) => place % 3 === 0)
  const passing = sheets.filter((sheet, place) => {
    const next = sheets[(place + 1) % sheets.length] ?? sheet
    return verifyBody(next.steps.join('\n'), sheet).length === 0
  })
  expect(passing).toEqual([])
})
