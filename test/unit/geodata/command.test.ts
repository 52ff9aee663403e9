import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { folderWith, sourceFiles } from './sourceFolder.ts'

const root = join(import.meta.dirname, '../../..')

async function geodata(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    const run = promisify(execFile)
    return { code: 0, ...(await run(process.execPath, ['--import', 'tsx', 'scripts/geodata/main.ts', ...args], { cwd: root })) }
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string }
  }
}

describe('npm run geodata', { timeout: 60_000 }, () => {
  it('writes all files and prints sizes and checks', async () => {
    const out = temporaryFolder()
    const { code, stdout } = await geodata('--source', folderWith(sourceFiles()), '--out', out)
    expect(code).toBe(0)
    expect(stdout).toMatch(/municipalities\.topojson +│ +\d+ +│ +\d+ +│\n/)
    expect(stdout).toMatch(/neighbour pairs of the source kept +│ '7, and 0 new' +│ '7, and 0 new' +│ true +│\n/)
    expect(readdirSync(out).toSorted()).toEqual([
      'backdrop.topojson',
      'centre-notes.csv',
      'centres.csv',
      'extents.csv',
      'label-points.csv',
      'municipalities.csv',
      'municipalities.topojson',
      'neighbours.csv',
      'tile-grid.csv',
    ])
  })

  it('takes a new list of centres, put in order', async () => {
    const header = 'id,name,kind,municipalities,responsible_body,place,activity,period,sources,verification,verification_note'
    const row = (id: string) => `${id},,learning-centre,9901;8801,,,Kurser.,2020,https://example.org/,weak,Endast titel.`
    const folder = folderWith({ ...sourceFiles(), 'list.csv': `${header}\n${row('norr')}\n${row('alfa')}\n` })
    const { code } = await geodata('--source', folder, '--out', folder, '--centres', join(folder, 'list.csv'))
    expect(code).toBe(0)
    const ordered = [row('alfa'), row('norr')].map((line) => line.replace('9901;8801', '8801;9901'))
    expect(readFileSync(join(folder, 'centres.csv'), 'utf8')).toBe(`${header}\n${ordered.join('\n')}\n`)
  })

  it('stops with one sentence and exit code 1, writing nothing, when the source lacks an attribute', async () => {
    const files = sourceFiles()
    const { features } = files['neighbour-counties.geojson'] as { features: object[] }
    const lacking = { type: 'FeatureCollection', features: features.map((feature) => ({ ...feature, properties: {} })) }
    const out = temporaryFolder()
    const { code, stdout, stderr } = await geodata(
      '--source',
      folderWith({ ...files, 'neighbour-counties.geojson': lacking }),
      '--out',
      out,
    )
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: 'neighbour-counties.geojson: attribute "code" is missing in feature 1.\n',
    })
    expect(readdirSync(out)).toEqual([])
  })

  it('says how it is called when called otherwise', async () => {
    expect(await geodata()).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^--source is missing\. Usage: .*\.\n$/) as string,
    })
  })
})
