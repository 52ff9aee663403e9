/** The light theme's colours outside the data, as ui/tokens.css has them, for what is drawn where no style sheet is; a page's classes put its own theme over them. */
export const lightColours = {
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
