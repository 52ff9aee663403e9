/** The light theme's colours outside the data; classes of the same elements give other themes theirs. */
export const colours = {
  paper: '#f7f6f2',
  ink: '#1d2429',
  inkSoft: '#545e65',
  rule: '#dedbd3',
  water: '#cfe0e6',
  land: '#e9e7e1',
  border: '#ffffff',
  raised: '#ffffff',
  hatch: '#8b8f8e',
  exampleGround: '#fdf4d9',
  exampleRule: '#c59a35',
  exampleInk: '#4b3800',
} as const

/** Fonts that viewers are likely to have; the picture brings none. */
export const fontStack = "'Source Sans 3','Source Sans Pro','Segoe UI','Helvetica Neue',Arial,'Liberation Sans',sans-serif"
