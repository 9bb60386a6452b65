import type { SlackMessages } from '#prompts/copy/slack.ts'
import type { PixImported, PixRefusal } from '#prompts/copy/slack-params.ts'
import type { CardPage, FormPage } from '#prompts/page.ts'
import { join, plain, rich } from '#prompts/rich.ts'
import { notice } from './notices.ts'

/** Asks an administrator for the CSV of a campaign, and says what is read in it. */
export function pixImportForm(): FormPage {
  return {
    title: 'Campagne Pix',
    pieces: [
      {
        piece: 'text',
        text: rich`Donnez le CSV exporté de Pix Orga, tel quel. Je lis **l’identifiant** (la référence du dossier, par exemple K7F-3QX), **Envoi (O/N)**, **Nombre de pix total** et, s’ils y sont, les niveaux par compétence.`,
      },
      { piece: 'note', text: rich`Les noms ne sont jamais lus : sans référence, une ligne est laissée de côté.` },
    ],
    inputs: [
      {
        name: 'file',
        label: 'Fichier CSV',
        hint: 'Un seul fichier, 5 Mo au plus.',
        input: { kind: 'file', types: ['csv'] },
      },
    ],
    submit: 'Importer',
    close: 'Annuler',
  }
}

export function pixImporting(): CardPage {
  return notice(rich`Lecture en cours. Le compte rendu arrive en message privé.`)
}

/** What was found, and the rows left aside by reason. */
export function pixImported(imported: SlackMessages['pix-imported']): CardPage {
  if (imported.is === 'unreadable') return notice(rich`**Campagne Pix non importée.** ${unreadable[imported.why]}`)
  const { found, refused } = imported
  const lead = rich`**Campagne Pix importée** : ${foundWords(found)}.`
  const left = refused.reduce((sum, { count }) => sum + count, 0)
  const lines = refused.map(({ why, count, rows }) => rich`${refusalWords[why]} : ${rowWords(count, rows)}`)
  return {
    fallback: plain(lead),
    pieces: [
      { piece: 'text', text: lead },
      ...(left > 0
        ? [
            {
              piece: 'text' as const,
              text: rich`**${left > 1 ? `${left} lignes laissées` : '1 ligne laissée'} de côté**`,
            },
            { piece: 'text' as const, text: join(lines) },
          ]
        : []),
      { piece: 'note', text: rich`Pensez à supprimer ce fichier de Slack : il contient des noms.` },
    ],
  }
}

function foundWords(found: number): string {
  if (found === 0) return 'aucun résultat pour un dossier connu'
  return found > 1 ? `${found} résultats transmis aux personnes` : '1 résultat transmis à la personne'
}

/** « 3 (lignes 4, 7 et 12) ». */
function rowWords(count: number, rows: readonly number[]): string {
  const named = rows.slice(0, 20)
  const more = count > named.length ? '…' : ''
  return `${count} (${named.length > 1 ? 'lignes' : 'ligne'} ${named.join(', ')}${more})`
}

const refusalWords: Readonly<Record<PixRefusal, string>> = {
  'unknown-identifier': 'Identifiant inconnu',
  'several-files': 'Référence portée par plusieurs dossiers',
  twice: 'Identifiant présent plusieurs fois : gardez une seule ligne',
  'no-score': 'Pas de total lisible',
  'not-shared': 'Résultat non envoyé par la personne',
}

const unreadable: Readonly<Record<Extract<PixImported, { is: 'unreadable' }>['why'], string>> = {
  'not-csv': 'Ce fichier n’est pas un CSV lisible. Exportez-le de nouveau depuis Pix Orga.',
  'no-identifier': 'Aucune colonne ne contient de référence de dossier (par exemple K7F-3QX).',
  'no-score': 'Je ne trouve pas la colonne « Nombre de pix total ».',
  'too-big': 'Ce fichier dépasse 5 Mo. Importez-le en plusieurs parties.',
  unavailable: 'Ce fichier n’est plus disponible dans Slack. Recommencez avec /passerelle pix.',
}
