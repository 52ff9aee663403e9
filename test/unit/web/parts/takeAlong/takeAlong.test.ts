import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startAddress } from '../../../../../api/domain/address/address.ts'
import { dataAddresses } from '../../../../../web/parts/takeAlong/dataAddresses.ts'
import { drawnPictures, pictureAddress } from '../../../../../web/parts/takeAlong/pictureAddress.ts'
import { dayOf } from '../../../../../api/domain/words/format.ts'
import { frameCode } from '../../../../../api/domain/address/frameCode.ts'
import { embedAddress, shownAs, sizes } from '../../../../../web/parts/takeAlong/embedding.ts'
import type { Shown } from '../../../../../web/parts/takeAlong/useShown.ts'

const plain: Shown = {
  hasReport: true,
  study: 'forstudie-2008',
  address: startAddress,
  indicator: { id: 'staffing', title: { sv: 'Bemanning', en: 'Staffing' } },
  option: null,
  marked: [],
  provenance: 'example',
  placeName: null,
}
const narrowed: Shown = {
  ...plain,
  option: 'public',
  address: {
    ...startAddress,
    county: '18',
    language: 'en',
    form: 'tiles',
    pinned: 'missing-no-answer',
    selection: [{ indicator: 'needs-inventory', classes: ['yes', 'no'] }],
  },
}
const day = '2026-11-25'
const hrefs = (shown: Shown): string[] =>
  dataAddresses(shown, { language: shown.address.language, day }).flatMap(({ files }) => files.map(({ href }) => href))
const inView = (view: Shown['address']['view'], more: Partial<Shown['address']> = {}): Shown => ({
  ...plain,
  address: { ...startAddress, ...more, view },
})

describe('the picture of what is shown', () => {
  it('follows indicator, option, county, form, class held, filter, language and day', () => {
    expect(pictureAddress(narrowed, 'png', '2026-11-24')).toEqual({
      href: '/maps/forstudie-2008/staffing.png?width=2400&lang=en&county=18&option=public&form=tiles&class=missing-no-answer&filter=needs-inventory:yes,no&date=2026-11-24',
      fileName: 'larkartan-forstudie-2008-example-staffing-18-selection.png',
    })
    expect(pictureAddress(plain, 'svg', null)).toEqual({
      href: '/maps/forstudie-2008/staffing.svg?lang=sv',
      fileName: 'larkartan-forstudie-2008-example-staffing.svg',
    })
  })

  it('shows what is seen once the map has been moved; the squares are always seen whole', () => {
    const seen = { ...startAddress, section: [15.9, 59.1, 16.8, 59.6] } as const
    expect(pictureAddress({ ...plain, address: seen }, 'svg', null).href).toContain('?lang=sv&bbox=15.9,59.1,16.8,59.6')
    expect(pictureAddress({ ...plain, address: { ...seen, form: 'tiles' } }, 'svg', null).href).not.toContain('bbox')
    const inAnother = shownAs({ ...plain, address: seen }, { indicator: plain.indicator, county: '18' })
    expect(pictureAddress(inAnother, 'svg', null).href).toMatch(/\?lang=sv&county=18$/)
  })

  it('marks the municipalities that the panel is about', () => {
    expect(pictureAddress({ ...plain, marked: ['0484'] }, 'svg', null).href).toBe(
      '/maps/forstudie-2008/staffing.svg?lang=sv&codes=0484',
    )
    expect(pictureAddress({ ...plain, marked: ['1980', '1981'] }, 'svg', null).href).toContain('&codes=1980,1981')
  })

  it('has the reader’s day as RFC 3339 writes it', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
  })
})

describe('the data of what is shown', () => {
  const root = '/api/v1/studies/forstudie-2008'

  it('on the map is its question, then all, with county and filter', () => {
    const asked = 'filter=needs-inventory:yes,no&county=18'
    expect(hrefs(narrowed)).toEqual([
      `${root}/answers?${asked}&variables=staffing&lang=en&date=2026-11-25&format=xlsx`,
      `${root}/answers?${asked}&variables=staffing&format=csv`,
      `${root}/answers?${asked}&variables=staffing&format=json`,
      `${root}/answers?${asked}&lang=en&date=2026-11-25&format=xlsx`,
      `${root}/answers?${asked}&format=csv`,
      `${root}/answers?${asked}&format=json`,
    ])
    expect(hrefs(plain).at(-1)).toBe(`${root}/answers?format=json`)
  })

  it('in the other views is what they show, in every form: in Swedish the CSV of a Swedish Excel before that of programs', () => {
    expect(hrefs(inView({ name: 'table' }, { columns: ['staffing', 'organisation'] }))).toContain(
      `${root}/answers?variables=staffing,organisation&format=csv`,
    )
    expect(hrefs(inView({ name: 'compare' }, { compared: ['0484', '1980'], county: '18' })).slice(0, 4)).toEqual([
      `${root}/comparisons?codes=0484,1980&date=2026-11-25&format=xlsx`,
      `${root}/comparisons?codes=0484,1980&dialect=excel-sv&format=csv`,
      `${root}/comparisons?codes=0484,1980&format=csv`,
      `${root}/comparisons?codes=0484,1980&format=json`,
    ])
    const { selection } = narrowed.address
    expect(hrefs(inView({ name: 'compare' }, { compared: ['0484'], selection }))[2]).toBe(
      `${root}/comparisons?codes=0484&filter=needs-inventory:yes,no&format=csv`,
    )
    expect(hrefs(inView({ name: 'cross' }, { crossX: 'project-level', county: '18', selection })).slice(0, 4)).toEqual([
      `${root}/crosstabs?x=project-level&filter=needs-inventory:yes,no&county=18&date=2026-11-25&format=xlsx`,
      `${root}/crosstabs?x=project-level&filter=needs-inventory:yes,no&county=18&dialect=excel-sv&format=csv`,
      `${root}/crosstabs?x=project-level&filter=needs-inventory:yes,no&county=18&format=csv`,
      `${root}/crosstabs?x=project-level&filter=needs-inventory:yes,no&county=18&format=json`,
    ])
    expect(hrefs(inView({ name: 'report' }))).toEqual([
      `${root}/facts?date=2026-11-25&format=xlsx`,
      `${root}/facts?dialect=excel-sv&format=csv`,
      `${root}/facts?format=csv`,
      `${root}/facts?limit=200&format=json`,
      `${root}/published-totals?date=2026-11-25&format=xlsx`,
      `${root}/published-totals?dialect=excel-sv&format=csv`,
      `${root}/published-totals?format=csv`,
      `${root}/published-totals?format=json`,
    ])
  })

  it('of a municipality’s panel begins with its own answers, whatever county and filter are chosen', () => {
    const { county, selection } = narrowed.address
    const shown = inView({ name: 'municipality', code: '1984' }, { county, selection })
    expect(dataAddresses(shown, { language: 'sv', day }).map(({ id }) => id)).toEqual(['own', 'shown', 'all'])
    expect(hrefs(shown).slice(0, 4)).toEqual([
      `${root}/municipalities/1984?date=2026-11-25&format=xlsx`,
      `${root}/municipalities/1984?dialect=excel-sv&format=csv`,
      `${root}/municipalities/1984?format=csv`,
      `${root}/municipalities/1984?format=json`,
    ])
  })

  it('of Jämför is no comparison while nobody is chosen', () => {
    expect(dataAddresses(inView({ name: 'compare' }), { language: 'sv', day }).map(({ id }) => id)).toEqual(['all'])
  })

  it('of Korstabell gives way where an indicator is crossed with itself, as the screen does', () => {
    expect(hrefs(inView({ name: 'cross' }, { crossX: 'staffing', crossY: 'staffing' }))[2]).toBe(
      `${root}/crosstabs?x=staffing&format=csv`,
    )
  })
})

describe('the pictures of a view', () => {
  const day = '2026-11-24'
  const drawn = (shown: Shown, suppositions: Parameters<typeof drawnPictures>[1] = []) =>
    drawnPictures(shown, suppositions, day).map(({ files }) => files.svg)
  const filtered = { county: '18', selection: [{ indicator: 'needs-inventory', classes: ['yes'] }] }

  it('follow what is compared and crossed, of whom and in which shares, with the day', () => {
    expect(drawn(inView({ name: 'compare' }, { compared: ['0484', '1980'], ...filtered }))).toEqual([
      {
        href: `/pictures/forstudie-2008/comparison.svg?lang=sv&codes=0484,1980&filter=needs-inventory:yes&date=${day}`,
        fileName: 'larkartan-forstudie-2008-example-compare-0484-1980.svg',
      },
    ])
    const crossed = { crossX: 'project-level', crossY: 'broker-maturity', crossShare: 'row' as const, ...filtered }
    expect(drawn(inView({ name: 'cross' }, crossed)).map(({ href }) => href)).toEqual([
      `/pictures/forstudie-2008/crosstab.svg?lang=sv&x=project-level&y=broker-maturity&county=18&share=row&filter=needs-inventory:yes&date=${day}`,
    ])
    expect(drawn(inView({ name: 'cross' }, { crossX: 'staffing', crossY: 'staffing' }))[0]?.href).not.toContain('y=')
  })

  it('are shown in small as PNG, whose typeface is ours on every machine', () => {
    const [picture] = drawnPictures(inView({ name: 'report' }), [], day)
    expect(picture?.preview).toBe(`/pictures/forstudie-2008/staircase.png?width=800&lang=sv&date=${day}`)
    expect(picture?.files.png.href).toContain('width=2400')
  })

  it('of a municipality are its profile, and what is supposed of it under another name', () => {
    const shown = inView({ name: 'municipality', code: '0484' })
    expect(drawn(shown).map(({ fileName }) => fileName)).toEqual(['larkartan-forstudie-2008-example-maturity-0484.svg'])
    const [supposed] = drawn(shown, [{ question: 'remit', options: ['political'] }])
    expect(supposed).toEqual({
      href: `/pictures/forstudie-2008/supposed.svg?lang=sv&code=0484&suppose=remit:political&date=${day}`,
      fileName: 'larkartan-forstudie-2008-hypothetical-0484.svg',
    })
  })

  it('of the report are published, and there are none where there is nothing to draw', () => {
    expect(drawn(inView({ name: 'report' })).map(({ fileName }) => fileName)).toEqual([
      'larkartan-forstudie-2008-published-staircase.svg',
      'larkartan-forstudie-2008-published-questions.svg',
    ])
    for (const name of ['compare', 'table', 'about', 'map'] as const) expect(drawn(inView({ name }))).toEqual([])
  })
})

describe('the map on another site', () => {
  it('keeps what the map shows, filter and all, and takes the county and stillness chosen', () => {
    expect(embedAddress(narrowed, { indicator: narrowed.indicator, county: '04', still: true })).toBe(
      '/inbaddad/staffing?alternativ=public&lan=04&form=rutor&klass=saknas-no-answer&urval=needs-inventory:yes,no&sprak=en&stilla=ja',
    )
    expect(embedAddress(plain, { indicator: plain.indicator, county: null, still: false })).toBe('/inbaddad/staffing')
    const another = { ...plain, address: { ...startAddress, study: 'survey-2026' } }
    expect(embedAddress(another, { indicator: plain.indicator, county: null, still: false })).toBe(
      '/inbaddad/staffing?studie=survey-2026',
    )
  })

  it('shows another indicator in frame and picture alike, without what was the first one’s own', () => {
    const choice = {
      indicator: { id: 'organisation', title: { sv: 'Organisation', en: 'Organisation' } },
      county: null,
      still: false,
    }
    expect(embedAddress(narrowed, choice)).toBe('/inbaddad/organisation?form=rutor&urval=needs-inventory:yes,no&sprak=en')
    expect(pictureAddress(shownAs(narrowed, choice), 'png', null).href).toBe(
      '/maps/forstudie-2008/organisation.png?width=2400&lang=en&form=tiles&filter=needs-inventory:yes,no',
    )
  })

  it('is a frame whose attributes hold whatever text they are given', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const code = frameCode('https://karta.example.se/inbaddad/x?a=1&b=2', title, sizes.medium)
        expect(code).toMatch(
          /^<iframe src="[^"<>]*" title="[^"<>]*" width="100%" height="640" loading="lazy" style="border:0;max-width:800px"><\/iframe>$/,
        )
        expect(code).toContain('a=1&amp;b=2')
      }),
    )
  })
})
