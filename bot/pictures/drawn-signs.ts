/** Signs that the font lacks, as pictures: they take the size of the letters around them. */
export const drawnSigns: Readonly<Record<string, string>> = {
  '→': sign('M3 12h17M14 6l6 6-6 6'),
  '☐': sign('M4 4h16v16H4z'),
}

function sign(path: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24"><path d="${path}" fill="none" stroke="#1b2530" stroke-width="2"/></svg>`
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
