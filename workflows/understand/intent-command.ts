import type { Intent, Want } from './intent.ts'

/** The commands of the menu, and what people type for them. */
const commands: ReadonlyMap<string, Exclude<Want, 'start'>> = new Map([
  ['postuler', 'apply'],
  ['candidature', 'apply'],
  ['dossier', 'file'],
  ['aide', 'help'],
  ['help', 'help'],
  ['menu', 'help'],
  ['humain', 'human'],
  ['pix', 'pix'],
  ['evaluation', 'pix'],
  ['évaluation', 'pix'],
  ['mes_donnees', 'my-data'],
  ['mesdonnees', 'my-data'],
  ['mes_données', 'my-data'],
  ['annuler', 'cancel'],
  ['cancel', 'cancel'],
  ['stop', 'cancel'],
])

/** `/postuler`, `/start payload`, `/aide@botname`; a command that does not exist says nothing. Undefined without a slash. */
export function readCommand(words: string): Intent | undefined {
  const [, name, payload] = /^\/([\p{L}\d_]+)(?:@\w+)?(?:\s+(\S+))?/u.exec(words.trim()) ?? []
  if (name === undefined) return undefined
  if (name.toLowerCase() === 'start') return payload === undefined ? { wants: 'start' } : { wants: 'start', payload }
  const wants = commands.get(name.toLowerCase())
  return { wants: wants ?? 'none' }
}
