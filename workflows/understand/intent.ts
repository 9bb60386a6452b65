import type { Field } from '../application.ts'
import { fold } from './fold.ts'
import { readCommand } from './intent-command.ts'
import { editPatterns, fieldNamed } from './intent-field.ts'
import { wishPatterns } from './intent-patterns.ts'
import { respelled } from './respelled.ts'

/** A clear wish of the person, whatever was asked; 'none' for everything that may be an answer. */
export type Intent =
  | { readonly wants: 'start'; readonly payload?: string }
  | { readonly wants: 'edit'; readonly field?: Field }
  | { readonly wants: Exclude<Want, 'start' | 'edit'> }
  | { readonly wants: 'none' }

export type Want =
  | 'apply'
  | 'file'
  | 'help'
  | 'human'
  | 'my-data'
  | 'pix'
  | 'cancel'
  | 'start'
  | 'back'
  | 'later'
  | 'resume'
  | 'skip'
  | 'edit'
  | 'withdraw'
  | 'pause'
  | 'available'
  | 'erase'
  | 'export'

/** A wish is short; beyond this it is an answer, a question or a story. */
const longest = 90

/**
 * Reads a command (`/postuler`, `/start payload`, with or without the bot's name) or a wish in everyday French, with small
 * typos and no accents. Cautious: only a message that says this and nothing else counts.
 */
export function understandIntent(words: string): Intent {
  const command = readCommand(words)
  if (command) return command
  if (words.length > longest || words.includes('\n')) return { wants: 'none' }
  const said = fold(words).replace(before, '')
  const readings = [said, said.replace(after, '')]
  for (const reading of [...readings, ...readings.map(respelled)]) {
    const intent = readWish(reading)
    if (intent) return intent
  }
  return { wants: 'none' }
}

function readWish(text: string): Intent | undefined {
  const [wants] = wishPatterns.find(([, pattern]) => pattern.test(text)) ?? []
  if (wants !== undefined) return { wants }
  for (const pattern of editPatterns) {
    const match = pattern.exec(text)
    if (match) return edit(match.groups?.['field'] ?? '')
  }
  return undefined
}

function edit(words: string): Intent {
  const field = fieldNamed(words)
  return field === undefined ? { wants: 'edit' } : { wants: 'edit', field }
}

/** Politeness around a wish; a greeting alone stays, and "pas maintenant" is read whole first. */
const before =
  /^(?:(?:bonjour|bonsoir|salut|hello|coucou|svp|stp|s il vous plait|s il te plait|alors|bon|bah|ben|euh|hum|ok|oui|non|mais|en fait|finalement|pardon|excusez moi|desolee?|madame|monsieur|merci(?! de)|et|ah|oups|oula|hop|attendez|attends|dites|dis moi) )+/
const after =
  /(?: (?:svp|stp|s il vous plait|s il te plait|please|merci|merci beaucoup|merci d avance|voila|maintenant|en fait|finalement|alors|la|ici|desolee?|pardon))+$/
