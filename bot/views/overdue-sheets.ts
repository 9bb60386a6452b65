import type { QuestionsParams } from '#prompts/copy/slack-questions.ts'
import type { Sheet } from '#prompts/knowledge/sheet.ts'

/** Sheets that a coordinator should look at again, `now` in ms: never checked first, then the oldest. */
export function overdueSheets(sheets: Iterable<Sheet>, now: number): QuestionsParams['overdue'] {
  return [...sheets]
    .filter((sheet) => isOverdue(sheet, now))
    .map(({ title, checked }) => ({ title, checked: checked === 'unverified' ? null : checked }))
    .toSorted((one, other) => (one.checked ?? '').localeCompare(other.checked ?? ''))
}

function isOverdue({ checked, reviewAfter }: Sheet, now: number): boolean {
  if (checked === 'unverified') return true
  const due = new Date(`${checked}T00:00:00Z`)
  due.setUTCMonth(due.getUTCMonth() + reviewAfter)
  return due.getTime() <= now
}
