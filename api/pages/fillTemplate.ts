/** The parts of a page that differ from address to address. All but `title` are markup already. */
export interface PageParts {
  readonly language: string
  /** Whether the panel at the right is open, so that the style sheet keeps the map clear of it. */
  readonly panelOpen: boolean
  readonly title: string
  readonly head: string
  /** After the template's own, which they build upon. */
  readonly styles: string
  readonly firstMap: string
  readonly shell: string
  readonly data: string
}

/** Puts a page together from the client's own index.html. Replacements are functions, since `$` in a text must stay what it is. */
export function fillTemplate(
  template: string,
  { language, panelOpen, title, head, styles, firstMap, shell, data }: PageParts,
): string {
  const panel = panelOpen ? ' data-panel="open"' : ''
  return template
    .replace(/<html lang="[^"]*"/, () => `<html lang="${language}"${panel}`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
    .replace('<!--head-->', () => head)
    .replace('</head>', () => `${styles}</head>`)
    .replace('<!--first-map-->', () => firstMap)
    .replace('<!--shell-->', () => shell)
    .replace('<!--data-->', () => data)
}
