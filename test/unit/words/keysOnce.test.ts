import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'

const words = join(import.meta.dirname, '..', '..', '..', 'api', 'domain', 'words')

/** What is written twice in one object, at any depth. JSON is YAML, whose reader tells what JSON.parse passes over in silence. */
const writtenTwice = (json: string): readonly string[] => parseDocument(json).errors.map(({ message }) => message)

describe('the files of words', () => {
  it('have every key once: the first of two would be lost without a word', () => {
    expect(writtenTwice('{ "a": { "b": "x", "c": "y", "b": "z" } }').join()).toContain('unique')
    expect(writtenTwice('{ "a": { "b": "x" }, "c": { "b": "z" } }')).toEqual([])
    const files = readdirSync(words, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
    expect(files.length).toBeGreaterThan(50)
    for (const file of files) expect(writtenTwice(readFileSync(join(words, file), 'utf8')), file).toEqual([])
  })
})
