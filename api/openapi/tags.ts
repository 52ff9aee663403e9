import { bilingual, type Localized } from '../domain/study/localized.ts'
import { localized } from '../domain/words/catalogue.ts'

/** A group of resources that belong together. */
export interface Tag {
  readonly name: Localized
  readonly description: Localized
  /** Of the paths that none of the tags before has. */
  readonly paths: RegExp
}

const tags = (
  [
    ['geography', /^\/(municipalities|municipality-boundaries|counties)$/],
    ['centres', /^\/centres/],
    ['analysis', /\/(comparisons|similarities|crosstabs|conditions|selections|suppositions)$/],
    ['studies', /^\/studies/],
    ['rooms', /^\/rooms/],
    ['pictures', /^\/(maps|pictures|inbaddad|oembed)/],
    ['api', /^\//],
  ] as const
).map(([id, paths]): Tag => ({
  name: localized('openapi', `tags.${id}.name`),
  description: localized('openapi', `tags.${id}.description`),
  paths,
}))

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
