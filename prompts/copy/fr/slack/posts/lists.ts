import type { PostMessages, PostsImported, RankingDone } from '#prompts/copy/slack-posts.ts'
import type { CardPage, Rich } from '#prompts/page.ts'
import { join, rich } from '#prompts/rich.ts'
import type { PostRow } from '#workflows/post/row.ts'
import { day } from '../dates.ts'
import { notice } from '../notices.ts'
import { shorten } from '../shorten.ts'
import { fieldNames } from './fields.ts'
import { faultWords } from './faults.ts'

/** The posts of someone's territories, what waits first, and how to create one. */
export function postsList({ rows, total }: PostMessages['posts']): CardPage {
  const lead =
    total === 0
      ? rich`**Aucun poste** dans vos territoires.`
      : rich`**${total} poste${total > 1 ? 's' : ''}** dans vos territoires.`
  const more = total > rows.length ? [rich`… et ${total - rows.length} de plus.`] : []
  return {
    fallback: `Postes : ${total}`,
    pieces: [
      { piece: 'text', text: lead },
      ...(rows.length > 0 ? [{ piece: 'text' as const, text: join([...rows.map(line), ...more]) }] : []),
      {
        piece: 'actions',
        id: 'posts',
        buttons: [
          { label: 'Créer un poste', action: 'team.post', style: 'primary' },
          { label: 'Importer un fichier', action: 'team.post-import' },
          { label: 'Rapprocher maintenant', action: 'team.rank' },
        ],
      },
    ],
  }
}

function line({ ref, structure, commune, departement, stage, free, taken, pairs, starts_on }: PostRow): Rich {
  const running = pairs.filter(({ at }) => at === 'listed').length
  const state =
    stage === 'validated'
      ? free > 0
        ? `🟢 ${free} à pourvoir, ${running} proposée${running > 1 ? 's' : ''}`
        : `✅ pourvu (${taken})`
      : { created: '🟠 avis attendu', judged: '🟠 validation attendue', refused: '⚪ refusé', closed: '⚪ fermé' }[
          stage
        ]
  return rich`**${ref}** · ${shorten(structure, 60)} · ${commune} (${departement}) · dès le ${day(starts_on)} · ${state}`
}

/** What the ranking of the country gave, and why some people are in no list. */
export function rankingDone({ posts, candidates, proposed, emptyPosts, seen, unseen }: RankingDone): CardPage {
  const why = Object.entries(unseen).toSorted(([, one], [, other]) => other - one)
  return notice(
    join([
      rich`**Rapprochement fait** : ${posts} postes ouverts, ${candidates} personnes disponibles, ${proposed} nouvelles propositions.`,
      rich`${seen} personnes sont dans une liste au moins. ${emptyPosts === 0 ? 'Chaque poste a quelqu’un.' : `${emptyPosts} postes n’ont personne.`}`,
      ...(why.length > 0
        ? [
            rich`Sans proposition : ${why.map(([reason, many]) => `${many} ${unseenNames[reason] ?? reason}`).join(' ; ')}.`,
          ]
        : []),
    ]),
  )
}

const unseenNames: Readonly<Record<string, string>> = {
  'no-post-on-their-land': 'sans poste sur leur territoire',
  'none-within-radius': 'sans poste dans leur rayon',
  'none-in-time': 'disponibles trop tard',
  'no-room': 'dont les postes à portée sont complets',
}

/** What was created, and the rows left aside with their reason. */
export function postsImported(imported: PostsImported): CardPage {
  if (imported.is === 'unreadable') return notice(rich`**Postes non importés.** ${unreadable(imported)}`)
  const { created, rejected } = imported
  const lines = rejected
    .slice(0, 30)
    .map(({ line: nth, field, fault }) => rich`Ligne ${nth}, ${fieldNames.get(field) ?? field} : ${faultWords(fault)}`)
  return notice(
    join([
      rich`**Postes importés** : ${created} créé${created > 1 ? 's' : ''}, ${rejected.length} fautes.`,
      ...lines,
      ...(rejected.length > lines.length ? [rich`… et ${rejected.length - lines.length} de plus.`] : []),
    ]),
  )
}

function unreadable({ why, column }: Extract<PostsImported, { is: 'unreadable' }>): string {
  switch (why) {
    case 'not-csv':
      return 'Ce fichier n’est pas un CSV en UTF-8.'
    case 'no-column':
      return `La première ligne n’a pas de colonne « ${column ?? ''} ».`
    case 'too-big':
      return 'Il dépasse 5 Mo.'
    case 'unavailable':
      return 'Slack ne le donne pas. Envoyez-le de nouveau.'
  }
}
