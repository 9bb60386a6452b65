/** Neutral, and one blue; every text stands out from its ground by 4.5 to 1 or more. */
export const colours = {
  ink: '#1b2530',
  muted: '#4d5a67',
  line: '#c9d1d9',
  shade: '#eef1f4',
  shadeDeep: '#dfe5eb',
  surface: '#ffffff',
  blue: '#005a8c',
  blueSoft: '#8cc1e3',
  dim: '#7d8894',
} as const
