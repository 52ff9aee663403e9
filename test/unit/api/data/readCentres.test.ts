import { describe, expect, it } from 'vitest'
import { readCentreNotes, readCentres } from '../../../../api/data/readCentres.ts'
import { readRegister } from '../../../../api/data/readRegister.ts'

const register = readRegister(
  [
    'code,name,county_code,county,nuts3,population_2018',
    '0428,Vingåker,04,Södermanlands län,SE122,9136',
    '0483,Katrineholm,04,Södermanlands län,SE122,34550',
  ].join('\n'),
)
const HEADER = 'id,name,kind,municipalities,responsible_body,place,activity,period,sources,verification,verification_note'
const ROW =
  'viadidakt,Viadidakt,learning-centre,0483;0428,,,Drivs gemensamt.,2015,https://example.org/a;http://example.org/b,verified,Verifierad 2015.'

function complaint(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
  return ''
}

describe('reading centres', () => {
  it('gives a centre several municipalities and sources, and null where nothing is known', () => {
    expect(readCentres(`${HEADER}\n${ROW}\n`, register)).toEqual([
      {
        id: 'viadidakt',
        name: 'Viadidakt',
        kind: 'learning-centre',
        municipalities: ['0428', '0483'],
        responsibleBody: null,
        place: null,
        activity: 'Drivs gemensamt.',
        period: '2015',
        sources: ['https://example.org/a', 'http://example.org/b'],
        verification: 'verified',
        verificationNote: 'Verifierad 2015.',
      },
    ])
  })

  it.each([
    ['an id with å', ROW.replace('viadidakt,', 'lärcentrum,'), 'id'],
    ['a municipality not in the register', ROW.replace('0428', '9999'), 'municipalities'],
    ['no municipality', ROW.replace('0483;0428', ''), 'municipalities'],
    ['a kind unheard of', ROW.replace('learning-centre', 'school'), 'kind'],
    ['no source', ROW.replace('https://example.org/a;http://example.org/b', ''), 'sources'],
    ['a source that is no web address', ROW.replace('https://example.org/a', 'javascript:alert(1)'), 'sources'],
    ['a verification unheard of', ROW.replace('verified', 'sure'), 'verification'],
    ['an id that stands twice', ROW, 'id'],
  ])('says file, line and field of %s', (_, row, field) => {
    const lines = field === 'id' && row === ROW ? [HEADER, ROW, row] : [HEADER, ROW.replace('viadidakt,', 'annat,'), row]
    expect(complaint(() => readCentres(lines.join('\n'), register))).toMatch(
      new RegExp(`^centres\\.csv:3: field "${field}(\\.0)?": .+\\.$`),
    )
  })
})

describe('reading what is known of municipalities without a centre', () => {
  const header = 'code,note,period,sources,verification_note'

  it('gives notes by code', () => {
    const notes = readCentreNotes(`${header}\n0428,Motion.,2018,https://example.org/,Verifierad.\n`, register)
    expect(notes.get('0428')).toEqual({
      note: 'Motion.',
      period: '2018',
      sources: ['https://example.org/'],
      verificationNote: 'Verifierad.',
    })
  })

  it('says file, line and field of a code not in the register', () => {
    expect(complaint(() => readCentreNotes(`${header}\n9999,Motion.,2018,https://example.org/,Verifierad.\n`, register))).toBe(
      'centre-notes.csv:2: field "code": 9999 is not in the register.',
    )
  })
})
