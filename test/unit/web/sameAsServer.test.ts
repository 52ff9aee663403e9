import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { legendRows as serverRows } from '../../../api/pictures/map/legendRows.ts'
import { lowerFirst as serverLowerFirst, optionWords } from '../../../api/pictures/map/texts.ts'
import { textWidth } from '../../../api/domain/map/textWidth.ts'
import { tileName } from '../../../api/domain/map/tileNames.ts'
import { readRegister } from '../../../api/data/readRegister.ts'
import { hrefOf, readPageAddress, type PageView } from '../../../api/pages/pageAddress.ts'
import { indicatorReply } from '../../../api/replies/indicator.ts'
import { listIndicators } from '../../../api/domain/study/indicator.ts'
import { readSnapshot } from '../../../api/data/readData.ts'
import { type AddressChange, changeAddress } from '../../../api/domain/address/changeAddress.ts'
import { formatAddress } from '../../../api/domain/address/formatAddress.ts'
import { parseAddress } from '../../../api/domain/address/parseAddress.ts'
import { legendRows } from '../../../api/domain/legend/legendRows.ts'
import { lowerFirst } from '../../../api/domain/words/valueLabel.ts'
import { shortName } from '../../../web/map/tiles/shortName.ts'

/** What server and client each have their own of, since neither may import the other's code: held equal over all of the data. */
const { municipalities } = readRegister(readFileSync('geodata/municipalities.csv', 'utf8'))
const codes = municipalities.map(({ code }) => code)
const snapshot = readSnapshot('geodata/studies/forstudie-2008', codes)
const counties = [...new Set(municipalities.map(({ county }) => county.code))].map((code) => ({
  code,
  name: code,
  codes: codes.filter((each) => each.startsWith(code)),
}))
const indicators = listIndicators(snapshot.study).map((each) => ({ ...indicatorReply(snapshot, each, counties), links: {} }))
const optionsOf = ({ kind, classes }: (typeof indicators)[number]) => (kind === 'multiple' ? classes.map(({ id }) => id) : [null])
const cases = indicators.flatMap((indicator) => optionsOf(indicator).map((option) => ({ indicator, option })))
const languages = ['sv', 'en'] as const

describe('client and server', () => {
  it('count and name the rows of the legend alike', () => {
    for (const { indicator, option } of cases)
      for (const language of languages) {
        const named = indicator.classes.find(({ id }) => id === option)?.label[language] ?? ''
        const words = { chosen: optionWords.chosen[language](named), notChosen: optionWords.notChosen[language](named) }
        const own = legendRows(indicator, { option, county: null, language, optionWords: words })
        const { classes, missing } = serverRows(indicator, option, null, language)
        const told = own.map(({ key, label, count, share }) => ({ key, label, count, share }))
        expect(told, `${indicator.id} ${option}`).toEqual([...classes, ...missing])
      }
  })

  it('put the option shown in the same words', () => {
    for (const language of languages) {
      const texts = JSON.parse(readFileSync(`api/domain/words/indicator.${language}.json`, 'utf8')) as Record<string, string>
      for (const key of ['chosen', 'notChosen'] as const)
        expect(texts[key]?.replace('{{option}}', 'datakurser')).toBe(optionWords[key][language]('Datakurser'))
    }
  })

  it('write a heading inside a sentence alike', () => {
    const labels = indicators.flatMap(({ title, classes }) => [title, ...classes.map(({ label }) => label)])
    for (const text of [...labels.flatMap(({ sv, en }) => [sv, en]), '', 'M1 Förankring', 'ESF'])
      expect(lowerFirst(text)).toBe(serverLowerFirst(text))
  })

  it('set every name in a square alike, whatever its size', () => {
    for (const name of [...municipalities.map((each) => each.name), 'Upplands Väsby'])
      for (let width = 20; width <= 90; width += 5) {
        const sizes = [13, 12, 11] as const
        expect(tileName(name, width, sizes, textWidth), `${name} ${width}`).toEqual(shortName(name, width, sizes, textWidth))
      }
  })
})

describe('a link on the first page', () => {
  const known = { indicators: indicators.map(({ id }) => id), counties: counties.map(({ code }) => code) }
  const from: readonly (readonly [PageView, string])[] = [
    [{ name: 'map' }, ''],
    [{ name: 'map' }, 'indikator=target-sector&alternativ=own-administration&klass=chosen&lan=04&sprak=en'],
    [{ name: 'map' }, 'indikator=needs-inventory&klass=saknas-no-answer&form=rutor&urval=staffing:under-half&kommuner=0484,1980'],
    [{ name: 'municipality', code: '0484' }, 'lan=04&klass=2&tankom=needs-inventory:yes'],
    [{ name: 'centre', id: 'viadidakt' }, 'indikator=project-level'],
  ]
  const to: readonly AddressChange[] = [
    { county: '18' },
    { county: null },
    { indicator: 'project-level' },
    { form: 'tiles' },
    { language: 'en' },
    { view: { name: 'municipality', code: '0484' } },
    { view: { name: 'municipality', code: '1980' } },
    { view: { name: 'centre', id: 'viadidakt' } },
    { view: { name: 'compare' } },
    { view: { name: 'table' } },
    { view: { name: 'about' } },
  ]
  const paths = { map: '/', municipality: '/kommun/0484', centre: '/larcentrum/viadidakt' } as const

  it.each(from.flatMap((one) => to.map((change) => [one, change] as const)))(
    'leads from %j by %j to where the client’s does',
    ([view, search], change) => {
      const server = hrefOf(readPageAddress(view, new URLSearchParams(search), known), change as never)
      const here = parseAddress(paths[view.name as keyof typeof paths], search).address
      const client = formatAddress(changeAddress(here, change))
      const read = (href: string) => {
        const { pathname, search: query } = new URL(href, 'https://karta.example.se')
        return parseAddress(pathname, query.slice(1)).address
      }
      expect(read(server)).toEqual(read(client))
    },
  )
})
