/** Colours as on Discord's dark background, and the one font that is shipped. Sizes are CSS pixels at scale 1. */
export const theme = {
  background: '#2b2d31',
  panel: '#313338',
  line: '#4e5058',
  text: '#f2f3f5',
  muted: '#b5bac1',
  bar: '#7984f5',
  barDeep: '#5865f2',
  warm: '#f0b232',
  font: 'IBM Plex Sans',
  width: 1000,
  margin: 36,
} as const;
