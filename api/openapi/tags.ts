import type { Localized } from '../domain/study/localized.ts'
import { bilingual } from './bilingual.ts'

/** A group of resources that belong together. */
export interface Tag {
  readonly name: Localized
  readonly description: Localized
  /** Of the paths that none of the tags before has. */
  readonly paths: RegExp
}

const tags: readonly Tag[] = [
  {
    name: { sv: 'Geografi', en: 'Geography' },
    description: { sv: 'Kommuner, gränser och län.', en: 'Municipalities, boundaries and counties.' },
    paths: /^\/(municipalities|municipality-boundaries|counties)$/,
  },
  {
    name: { sv: 'Lärcentra', en: 'Learning centres' },
    description: { sv: 'Lärcentra som offentliga källor nämner dem.', en: 'Learning centres as public sources name them.' },
    paths: /^\/centres/,
  },
  {
    name: { sv: 'Analys', en: 'Analysis' },
    description: {
      sv: 'Jämförelser, likheter, korstabeller, urval och antaganden.',
      en: 'Comparisons, similarities, cross-tabulations, selections and suppositions.',
    },
    paths: /\/(comparisons|similarities|crosstabs|conditions|selections|suppositions)$/,
  },
  {
    name: { sv: 'Studier', en: 'Studies' },
    description: {
      sv: 'Studiernas definition, publicerade summor, fakta, svar och indikatorer.',
      en: 'Definition, published totals, facts, answers and indicators of the studies.',
    },
    paths: /^\/studies/,
  },
  {
    name: { sv: 'Om API:et', en: 'About the API' },
    description: { sv: 'Version, status och dokumentation.', en: 'Version, status and documentation.' },
    paths: /^\//,
  },
]

/** The groups of resources, as the document lists them. */
export const documentTags = tags.map(({ name, description }) => ({ name: bilingual(name), description: bilingual(description) }))

const tagOf = (path: string): Tag | undefined => tags.find(({ paths }) => paths.test(path))

/** The group a path belongs to, exactly one. */
export const tagsOf = (path: string): string[] => [tagOf(path)].flatMap((tag) => (tag === undefined ? [] : [bilingual(tag.name)]))

/** Resources by group, in the groups' order, each in its own. */
export const byTag = <Pathed extends { readonly path: string }>(
  resources: readonly Pathed[],
): readonly (readonly [tag: Tag, resources: readonly Pathed[]])[] =>
  tags.map((tag) => [tag, resources.filter(({ path }) => tagOf(path) === tag)])
