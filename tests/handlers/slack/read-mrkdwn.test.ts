import { describe, expect, test } from 'vitest'
import { mentionedIn, readMrkdwn } from '#handlers/slack/read-mrkdwn.ts'
import { mrkdwn } from '#handlers/slack/mrkdwn.ts'

const names = new Map([['U0CLAIRE', 'Claire Guéguen']])
const read = (raw: string): string =>
  readMrkdwn(raw, names)
    .map(({ text }) => text)
    .join('')

describe('case 49: a coordinator’s text reads as it was meant', () => {
  test.each([
    ['names for mentions', 'Demandez à <@U0CLAIRE>.', 'Demandez à @Claire Guéguen.'],
    ['the label of a mention nobody knows', '<@U0XXXX|paul>', '@paul'],
    ['a word for a mention without any name', '<@U0XXXX>', '@quelqu’un'],
    ['names for channels', 'voir <#C01|bretagne>', 'voir #bretagne'],
    ['a word for a channel that keeps its name', '<#C01|>', '#canal'],
    ['plain words for calls to many', '<!here> <!channel> <!subteam^S01|@equipe>', '@ici canal @equipe'],
    ['the words of a date', '<!date^1392734382^{date}|hier>', 'hier'],
    ['a link and where it leads', '<https://a.fr/x_y|Mon compte>', 'Mon compte (https://a.fr/x_y)'],
    [
      'a bare link once',
      '<https://a.fr> <https://b.fr|b.fr> <mailto:a@b.fr|a@b.fr>',
      'https://a.fr https://b.fr a@b.fr',
    ],
    ['characters', 'R&amp;D : 2 &lt; 3 &gt; 1, &amp;lt;', 'R&D : 2 < 3 > 1, &lt;'],
    ['emoji', ':smile: :+1: :flag-fr: :wave::skin-tone-3: :hugging_face:', '😄 👍 🇫🇷 👋🏼 🤗'],
    ['a workspace’s own emoji as typed', 'à 10:30:45 :passerelle:', 'à 10:30:45 :passerelle:'],
    ['quotes and lists', '&gt; cité\n• un\n1. deux', '> cité\n• un\n1. deux'],
    ['what is struck', '~non~ oui', 'non oui'],
    ['marks that are no marks', '2*3*4 et nom_de_fichier', '2*3*4 et nom_de_fichier'],
  ])('%s', (_, raw, text) => {
    expect(read(raw)).toBe(text)
  })

  test('its styles, the outer one of two, and nothing of what is code', () => {
    expect(readMrkdwn('*gras* _penché *et gras*_ `a *b* :smile: &lt;`', names)).toEqual([
      { text: 'gras', style: 'bold' },
      { text: ' ' },
      { text: 'penché et gras', style: 'italic' },
      { text: ' ' },
      { text: 'a *b* :smile: <', style: 'code' },
    ])
  })

  test('only web addresses are links', () => {
    expect(readMrkdwn('<https://a.fr|ici> <javascript:alert(1)|ici>', names)).toEqual([
      { text: 'ici (' },
      { text: 'https://a.fr', href: 'https://a.fr' },
      { text: ') ici (javascript:alert(1))' },
    ])
  })

  test('as it went out, it comes back', () => {
    const rich = [{ text: 'Bonjour & <bienvenue>, ' }, { text: 'à demain', style: 'bold' }, { text: '.' }] as const
    expect(readMrkdwn(mrkdwn(rich, 3_000), names)).toEqual(rich)
  })
})

test('those it mentions are each found once', () => {
  expect(mentionedIn('<@U0CLAIRE> <@U0SOLENE|sol> et <@U0CLAIRE>, pas @U0NON')).toEqual(['U0CLAIRE', 'U0SOLENE'])
})
