import { reachName } from '#prompts/copy/fr/slack/reach-names.ts'
import type { Rich, Span } from '#prompts/page.ts'
import { readEmoji } from './read-emoji.ts'
import { joinRuns } from './join-runs.ts'

/** Names by Slack id; what is not there keeps the label Slack gave, or a word for someone. */
export type Names = ReadonlyMap<string, string>

/**
 * What Slack's raw text reads as: the reverse of `mrkdwn`. Links show where they lead, mentions are names, shortcodes are
 * emoji; struck words are plain, quotes and lists stay as they were typed.
 */
export function readMrkdwn(raw: string, names: Names): Rich {
  return joinRuns(parse(raw, undefined, names))
}

/** The users that a raw text mentions, each once. */
export function mentionedIn(raw: string): readonly string[] {
  return [...new Set([...raw.matchAll(/<@([UW][A-Z0-9]+)(?:\|[^<>\n]*)?>/g)].flatMap(([, id]) => id ?? []))]
}

type Style = Span['style']

function parse(raw: string, style: Style, names: Names): Rich {
  const spans: Span[] = []
  let done = 0
  for (const match of raw.matchAll(markup)) {
    spans.push(...words(raw.slice(done, match.index), style), ...marked(match.groups ?? {}, style, names))
    done = match.index + match[0].length
  }
  return [...spans, ...words(raw.slice(done), style)]
}

/** One marked part; of marks within marks the outer one shows. */
function marked(found: Readonly<Record<string, string | undefined>>, style: Style, names: Names): Rich {
  const { pre, code, token, bold, italic, struck } = found
  const exact = pre ?? code
  if (exact !== undefined) return [{ text: unescaped(exact), style: style ?? 'code' }]
  if (token !== undefined) return pointed(token, style, names)
  if (bold !== undefined) return parse(bold, style ?? 'bold', names)
  if (italic !== undefined) return parse(italic, style ?? 'italic', names)
  return parse(struck ?? '', style, names)
}

/** What stands between `<` and `>`: a mention, a channel, a call to many, or a link. */
function pointed(token: string, style: Style, names: Names): Rich {
  const bar = token.indexOf('|')
  const target = bar < 0 ? token : token.slice(0, bar)
  const label = bar < 0 ? '' : token.slice(bar + 1)
  const id = target.slice(1)
  if (target.startsWith('@')) return words(`@${names.get(id) ?? (label.replace(/^@/, '') || reachName('user'))}`, style)
  if (target.startsWith('#')) return words(`#${label || reachName('channel')}`, style)
  if (target.startsWith('!')) return words(label || reachName(id), style)
  return link(unescaped(target), unescaped(label), style)
}

/** A label that says something else than its address is followed by it, so that nobody is led astray. */
function link(target: string, label: string, style: Style): Rich {
  const address = target.replace(/^(?:mailto|tel):/, '')
  const web = /^https?:\/\//i.test(target) && { href: target }
  const shown = styled(address, style, web)
  if (label === '' || label === address || label === address.replace(/^https?:\/\//, '')) return [shown]
  return [...words(`${label} (`, style), shown, ...words(')', style)]
}

function words(raw: string, style: Style): Rich {
  return raw === '' ? [] : [styled(unescaped(readEmoji(raw)), style)]
}

function styled(text: string, style: Style, also: { readonly href: string } | false = false): Span {
  return { text, ...(style && { style }), ...also }
}

/** Ampersands last: `&amp;lt;` is `&lt;`, typed as such. */
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** A mark counts when it touches its words and stands apart from its neighbours; it ends with its line. */
function between(mark: string, name: string): string {
  const apart = `[\\p{L}\\p{N}${mark}]`
  const pointer = '<[^<>\\n]*>'
  const inside = `(?:[^${mark}\\n<>]|${pointer})*?(?:[^\\s${mark}<>]|${pointer})`
  return `(?<!${apart})${mark}(?!\\s)(?<${name}>${inside})${mark}(?!${apart})`
}

const markup = new RegExp(
  [
    '```\\n?(?<pre>[\\s\\S]+?)\\n?```',
    '`(?<code>[^`\\n]+)`',
    '<(?<token>[^<>\\n]+)>',
    between('\\*', 'bold'),
    between('_', 'italic'),
    between('~', 'struck'),
  ].join('|'),
  'gu',
)
