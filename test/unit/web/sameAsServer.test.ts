import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readRegister } from '../../../api/data/readRegister.ts'
import { hrefOf, readPageAddress } from '../../../api/pages/pageAddress.ts'
import type { View } from '../../../api/domain/address/views.ts'
import { listIndicators } from '../../../api/domain/study/indicator.ts'
import { readSnapshot } from '../../../api/data/readData.ts'
import { type AddressChange, changeAddress } from '../../../api/domain/address/changeAddress.ts'
import { formatAddress } from '../../../api/domain/address/formatAddress.ts'
import { parseAddress } from '../../../api/domain/address/parseAddress.ts'

const codes = readRegister(readFileSync('geodata/municipalities.csv', 'utf8')).municipalities.map(({ code }) => code)
const { study } = readSnapshot('geodata/studies/forstudie-2008', codes)

describe('a link on the first page', () => {
  const known = {
    indicators: listIndicators(study).map(({ id }) => id),
    counties: [...new Set(codes.map((code) => code.slice(0, 2)))],
  }
  const from: readonly (readonly [View, string])[] = [
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
      const server = hrefOf(readPageAddress(view, new URLSearchParams(search), known), change)
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
