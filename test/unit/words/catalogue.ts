import { readdirSync, readFileSync } from 'node:fs'

const folder = 'api/domain/words'

/** The groups of texts by name, with the path of their files less language and ending. */
export const groups: ReadonlyMap<string, string> = new Map(
  [folder, `${folder}/server`].flatMap((each) =>
    readdirSync(each)
      .filter((name) => name.endsWith('.sv.json'))
      .map((name) => [name.replace('.sv.json', ''), `${each}/${name.replace('.sv.json', '')}`] as const),
  ),
)

/** Every text of a group by its path, plural endings included. */
export function textsOf(group: string, language: 'sv' | 'en'): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') texts.set(path, value)
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, path === '' ? key : `${path}.${key}`)
  }
  walk(JSON.parse(readFileSync(`${groups.get(group)}.${language}.json`, 'utf8')), '')
  return texts
}

/** The keys of a group as code asks for them: the ending that a number chooses is not part of one. */
export const keysOf = (group: string): ReadonlySet<string> =>
  new Set([...textsOf(group, 'sv').keys()].map((key) => key.replace(/_(zero|one|other)$/, '')))
