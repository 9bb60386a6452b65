import type { Rich } from '#prompts/page.ts'
import { rich } from '#prompts/rich.ts'

/** In place of a file that a person sent and that could not be passed on. */
export function missingFile({ name, why }: { readonly name: string; readonly why: 'too-big' | 'unavailable' }): Rich {
  return why === 'too-big'
    ? rich`📎 **${name}** : trop lourd pour passer (plus de 20 Mo).`
    : rich`📎 **${name}** : ce fichier n’a pas pu être transmis.`
}
