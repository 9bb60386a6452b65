import { expect, test } from 'vitest'
import { cutText } from '#workflows/understand/cut-text.ts'

test.each([
  ['bonjour', 7, 'bonjour'],
  ['bonjour', 3, 'bon'],
  ['ab🙂', 3, 'ab'],
  ['ab🙂', 4, 'ab🙂'],
  ['ab', -1, ''],
])('%s in %i signs is %s', (text, max, cut) => {
  expect(cutText(text, max)).toBe(cut)
})
