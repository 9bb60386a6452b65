/** What the layout engine draws: a flexbox, or a shape of SVG. Styles are CSS, lengths in pixels. */
export interface Box {
  readonly type: string
  readonly key: null
  readonly props: Readonly<Record<string, unknown>>
}

export type Style = Readonly<Record<string, string | number>>
type Child = Box | string

/** Children one under the other. */
export function column(style: Style, ...children: readonly Child[]): Box {
  return box({ flexDirection: 'column', ...style }, children)
}

/** Children side by side. */
export function row(style: Style, ...children: readonly Child[]): Box {
  return box({ flexDirection: 'row', alignItems: 'center', ...style }, children)
}

/** Words that go on the next line where they must; a word too long for a line is broken. */
export function text(style: Style, words: string): Box {
  return box({ wordBreak: 'break-word', whiteSpace: 'pre-wrap', ...style }, [words])
}

/** A drawing of `size` pixels a side, on a grid of 24. `paths`: SVG path data, stroked unless `filled`. */
export function icon(size: number, colour: string, paths: readonly string[], filled = false): Box {
  const pen = filled ? { fill: colour } : { fill: 'none', stroke: colour, strokeWidth: 2, strokeLinecap: 'round' }
  const children = paths.map((d): Box => ({ type: 'path', key: null, props: { d, ...pen } }))
  return { type: 'svg', key: null, props: { width: size, height: size, viewBox: '0 0 24 24', children } }
}

function box(style: Style, children: readonly Child[]): Box {
  const props = { style: { display: 'flex', boxSizing: 'border-box', minWidth: 0, ...style } }
  return { type: 'div', key: null, props: children.length === 0 ? props : { ...props, children } }
}
