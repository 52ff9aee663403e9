import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = 'api/domain/words'
const features = readdirSync(folder)
  .filter((name) => name.endsWith('.sv.json'))
  .map((name) => name.replace('.sv.json', ''))

/** Every text of a file by its path, with plural endings and the names it fills in. */
function textsOf(feature: string, language: string): Map<string, string> {
  const texts = new Map<string, string>()
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') texts.set(path, value)
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, path === '' ? key : `${path}.${key}`)
  }
  walk(JSON.parse(readFileSync(`${folder}/${feature}.${language}.json`, 'utf8')), '')
  return texts
}
const filledIn = (text: string | undefined) => [...new Set(text?.match(/\{\{\s*\w+/g) ?? [])].sort()

describe.each(features)('the texts of %s', (feature) => {
  const swedish = textsOf(feature, 'sv')
  const english = textsOf(feature, 'en')
  it('are the same in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...swedish.keys()].sort())
  })
  it('are filled in alike in both languages', () => {
    for (const [key, text] of swedish) expect(filledIn(english.get(key)), key).toEqual(filledIn(text))
  })
  it('are never empty', () => {
    for (const [key, text] of [...swedish, ...english]) expect(text.trim(), key).not.toBe('')
  })
})
