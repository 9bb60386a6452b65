import { oneEditApart } from './one-edit-apart.ts'

/** Where most people in France have their mailbox, most used first. */
const domains: readonly string[] = [
  'gmail.com',
  'orange.fr',
  'hotmail.fr',
  'hotmail.com',
  'outlook.fr',
  'outlook.com',
  'yahoo.fr',
  'yahoo.com',
  'wanadoo.fr',
  'free.fr',
  'sfr.fr',
  'laposte.net',
  'icloud.com',
  'live.fr',
  'bbox.fr',
  'neuf.fr',
  'club-internet.fr',
  'numericable.fr',
  'protonmail.com',
  'proton.me',
  'aol.com',
  'msn.com',
  'gmx.fr',
  'gmx.com',
  'ymail.com',
  'live.com',
  'me.com',
  'mail.com',
  'email.com',
  'googlemail.com',
  'yahoo.co.uk',
]

/** Providers with one ending only. */
const endings: ReadonlyMap<string, string> = new Map([
  ['gmail', 'gmail.com'],
  ['wanadoo', 'wanadoo.fr'],
  ['laposte', 'laposte.net'],
  ['icloud', 'icloud.com'],
  ['protonmail', 'protonmail.com'],
])

/** The well-known domain that was probably meant, when this one looks like a slip of it; undefined when it seems right. */
export function mailDomainMeant(domain: string): string | undefined {
  if (domains.includes(domain)) return undefined
  const ended = domain
    .replace(/\.(?:con|cmo|ocm|comm|cim|vom|xom|c0m|co|cm|om)$/, '.com')
    .replace(/\.(?:ft|frr|rf|fe|fre|gr)$/, '.fr')
  if (domains.includes(ended)) return ended
  const [name = '', ...rest] = ended.split('.')
  const only = rest.length === 1 ? endings.get(name) : undefined
  return only ?? domains.find((known) => known.length >= 7 && oneEditApart(known, ended))
}
