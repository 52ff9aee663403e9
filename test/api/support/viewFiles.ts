import { expect } from 'vitest'
import { readCsv, readWorkbook, type Cells } from './readFiles.ts'
import { askJson } from './replyOf.ts'
import { studyId, testApp, testDeps } from './testApp.ts'

export const app = testApp()
export const root = `/api/v1/studies/${studyId}`
export const ask = async <T>(path: string): Promise<T> => (await askJson(app, root + path)).body as T
export const filesOf = async (path: string) => {
  const and = path.includes('?') ? '&' : '?'
  return {
    workbook: await readWorkbook(app, `${root + path + and}format=xlsx&values=ids&date=2026-11-25`),
    csv: await readCsv(app, `${root + path + and}format=csv`),
  }
}
export const nameOf = (code: string): string => testDeps.geography.municipalityByCode.get(code)?.name ?? ''
export const yes = (value: boolean): string => (value ? 'yes' : 'no')

/** Every column of every sheet is in the code book with words in both languages; so is every code of those columns that have codes. */
export function isExplained(workbook: Record<string, Cells>, apart: readonly string[] = []) {
  const { Kodbok: [header = [], ...lines] = [], ...rest } = workbook
  const at = (name: string) => header.indexOf(name)
  const titles = new Map(lines.map((line) => [line[at('variable')], [line[at('title-sv')], line[at('title-en')]]]))
  for (const words of titles.values()) for (const word of words) expect(word).toEqual(expect.any(String))
  for (const [sheet, [names = [], ...rows]] of Object.entries(rest))
    for (const [place, name] of names.entries()) {
      if (sheet === 'Proveniens' || apart.includes(String(name))) continue
      expect(titles.has(name), `${sheet}: ${String(name)}`).toBe(true)
      const codes = lines.filter((line) => line[at('variable')] === name).map((line) => line[at('code')])
      if (codes.every((code) => code === null)) continue
      for (const row of rows) if (row[place] !== null) expect(codes, `${sheet}: ${String(name)}`).toContain(row[place])
    }
  for (const line of lines)
    if (line[at('code')] !== null) for (const name of ['label-sv', 'label-en']) expect(line[at(name)]).toEqual(expect.any(String))
}
