import { describe, expect, expectTypeOf, it } from 'vitest'
import { localized, text, type TextKey } from '../../../../../api/domain/words/catalogue.ts'
import { groups, textsOf } from '../../../words/catalogue.ts'

const filledIn = (text: string | undefined) => [...new Set(text?.match(/\{\{\s*\w+/g) ?? [])].sort()

describe.each([...groups.keys()])('the texts of %s', (group) => {
  const swedish = textsOf(group, 'sv')
  const english = textsOf(group, 'en')
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

describe('a look-up on the server', () => {
  it('fills in both languages, each with its own part of what stands in both', () => {
    const title = { sv: 'Behovsinventering', en: 'Needs inventory' }
    expect(localized('files', 'crosstab.class', { title })).toEqual({
      sv: 'Behovsinventering, klassen i ord',
      en: 'Needs inventory, the class in words',
    })
  })
  it('chooses the form of the number', () => {
    expect(text('sv', 'compare', 'bar', { count: 1 })).toBe('Jämför 1 kommun')
    expect(text('sv', 'compare', 'bar', { count: 3 })).toBe('Jämför 3 kommuner')
  })
  it('fails for a key that is not there', () => {
    expectTypeOf<'no.such.key'>().not.toExtend<TextKey<'shell'>>()
    expect(() => text('sv', 'shell', 'no.such.key' as TextKey<'shell'>)).toThrow('no.such.key')
  })
  it('fails where a value is missing', () => {
    expect(() => text('sv', 'problems', 'detail.formats')).toThrow('{{list}}')
  })
  it('takes what it is filled in with as it is, braces and references too', () => {
    const list = '{{allow}} $t(shell:name) <b>&'
    expect(text('sv', 'problems', 'detail.formats', { list })).toBe(`Resursen finns som ${list}.`)
  })
})
