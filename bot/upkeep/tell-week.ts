import type { Sheet } from '#prompts/knowledge/sheet.ts'
import type { Take } from '../turn/turn.ts'
import { readQuestions } from '../views/questions.ts'
import { type ChoreParts, doChore } from './chore.ts'

export interface TellWeekParts extends ChoreParts {
  readonly sheets: ReadonlyMap<string, Sheet>
  readonly take: Take
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Tells the team the figures of the week's questions, once a week whatever asks for it. No word of anyone is told. */
export async function tellWeek({ sql, log, sheets, take, now }: TellWeekParts): Promise<void> {
  const work = async (): Promise<Readonly<Record<string, number>>> => {
    const read = await readQuestions(sql, sheets, now())
    const questions = { ...read, unanswered: read.unanswered.map((theme) => ({ ...theme, last: [] })) }
    const day = new Date(now()).toISOString().slice(0, 10)
    await take({ id: `week:${day}`, actor: 'team:slack', event: { is: 'week.over', questions } })
    return { questions: read.total }
  }
  await doChore({ sql, log }, { name: 'week', age: almostAWeek, work })
}

/** Hours. */
const almostAWeek = 6 * 24
