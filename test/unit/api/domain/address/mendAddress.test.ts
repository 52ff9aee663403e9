import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readGeography } from '../../../../../api/data/readGeography.ts'
import { formatAddress } from '../../../../../api/domain/address/formatAddress.ts'
import { mendAddress } from '../../../../../api/domain/address/mendAddress.ts'
import { parseAddress } from '../../../../../api/domain/address/parseAddress.ts'

const places = readGeography(join(import.meta.dirname, '..', '..', '..', '..', '..', 'geodata'))
const mend = (address: string) => mendAddress(address, places)

describe('an address as people write it leads to the one that is meant', () => {
  it.each([
    ['/tabell/', '/tabell'],
    ['/kommun/0484//', '/kommun/0484'],
    ['//tabell', '/tabell'],
    ['/index.html', '/'],
    ['/tabell/index.htm', '/tabell'],
    ['/TABELL', '/tabell'],
    ['/j%C3%A4mf%C3%B6r', '/jamfor'],
    ['/ja%CC%88mfo%CC%88r', '/jamfor'],
    ['/j%E4mf%F6r', '/jamfor'],
    ['/L%C3%A4rcentrum/Viadidakt', '/larcentrum/viadidakt'],
    ['/larcentrum/campus%20nyk%C3%B6ping', '/larcentrum/campus-nykoping'],
    ['/om.', '/om'],
    ['/F%C3%B6lj/7kqm3xpd', '/folj/7KQM-3XPD'],
    ['/folj/o11o-uiil.', '/folj/0110-V111'],
    ['/kommun/0484).', '/kommun/0484'],
    ['/rapporten%C2%BB', '/rapporten'],
    ['/report', '/rapporten'],
    ['/presentation?Dolj=Namn', '/presentera?dolj=namn'],
    ['/presentera/forstudie-2008/3?hide=names&notes=yes', '/presentera/forstudie-2008/3?dolj=namn&anteckningar=ja'],
    ['/Presentera/forstudie-2008/3/?presenter=1', '/presentera/forstudie-2008/3?talarvy=ja'],
    ['/compare?municipalities=0484,1980', '/jamfor?kommuner=0484,1980'],
    ['/kommun/484', '/kommun/0484'],
    ['/kommun/1917', '/kommun/0331'],
    ['/kommun/eskilstuna', '/kommun/0484'],
    ['/kommun/%C3%96rebro%20kommun', '/kommun/1880'],
    ['/Kommun/Vasteras/?lan=19', '/kommun/1980?lan=19'],
    ['/inb%C3%A4ddad/Staffing/', '/inbaddad/staffing'],
    ['/maps/forstudie-2008/Staffing.PNG?County=3', '/maps/forstudie-2008/staffing.png?county=03'],
    [
      '/pictures/forstudie-2008/comparison.svg?codes=484;1917&amp;lang=EN',
      '/pictures/forstudie-2008/comparison.svg?codes=0484,0331&lang=en',
    ],
    ['/api/docs/', '/api/docs'],
    ['/API/v1/Rooms/7KQM3XPD/Events', '/api/v1/rooms/7kqm-3xpd/events'],
    ['/oembed/?url=x', '/oembed?url=x'],
    ['/?indikator=staffing&amp;lan=18&amp;form=rutor', '/?indikator=staffing&lan=18&form=rutor'],
    ['/?Indikator=Staffing&LAN=18', '/?indikator=staffing&lan=18'],
    ['/?indicator=staffing&county=03&lang=en&form=tiles', '/?indikator=staffing&lan=03&sprak=en&form=rutor'],
    ['/?lan=3', '/?lan=03'],
    ['/?lan=uppsala', '/?lan=03'],
    ['/?lan=%C3%96rebro%20l%C3%A4n', '/?lan=18'],
    ['/?lan=s%C3%B6rmland', '/?lan=04'],
    ['/?lan=18.', '/?lan=18'],
    ['/jamfor?kommuner=484,1980', '/jamfor?kommuner=0484,1980'],
    ['/jamfor?kommuner=0484,%201980', '/jamfor?kommuner=0484,1980'],
    ['/jamfor?kommuner=0484;1980', '/jamfor?kommuner=0484,1980'],
    ['/jamfor?kommuner=0484+1980', '/jamfor?kommuner=0484,1980'],
    ['/jamfor?kommuner=0484&amp;kommuner=1980', '/jamfor?kommuner=0484,1980'],
    ['/jamfor?kommuner=Eskilstuna,V%C3%A4ster%C3%A5s', '/jamfor?kommuner=0484,1980'],
    ['/tabell?namn=%F6rebro', '/tabell?namn=%C3%B6rebro'],
    ['/tabell?namn=50%', '/tabell?namn=50%25'],
    ['/tabell/?utm_source=brev', '/tabell?utm_source=brev'],
  ])('%s: %s', (address, right) => {
    expect(mend(address)).toBe(right)
  })

  it.each([
    '/',
    '/?fbclid=x',
    '/finns-inte/',
    '/★',
    '/kommun/9999',
    '/folj/hej',
    '/kommun/0484/mer',
    '/inbaddad/%3Cimg%20src=x%3E',
    '/assets/index-AbC.js',
    '/?lan=99',
    '/jamfor?kommuner=0484,abc,1980',
    '/?urval=%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
    '/api/v1/municipalities?County=3&format=',
    '/api/v1/rooms/7kqm-3xpd/events',
  ])('%s is left as it is', (address) => {
    expect(mend(address)).toBe(address)
  })

  it('and is not mended twice, never fails, and never leads to another site', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        '/',
        '//',
        '\\',
        '%E5',
        '%',
        '?',
        '&',
        '&amp;',
        '=',
        'lan',
        'kommuner',
        '484',
        '1917',
        'heby',
        'Kommun',
        'index.html',
        '.',
        ' ',
        ',',
        ';',
        'maps',
      ),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        const once = mend(`/${parts.join('')}`)
        expect(mend(once)).toBe(once)
        if (once !== `/${parts.join('')}`) expect(once).toMatch(/^\/(?![/\\])/)
      }),
      { numRuns: 2000 },
    )
  })

  it('is every municipality’s, by its name however it is written', () => {
    for (const { code, name } of places.municipalities)
      for (const written of [name, name.toUpperCase(), name.normalize('NFD'), `${name}s kommun`])
        expect(mend(`/kommun/${encodeURIComponent(written)}`), written).toBe(`/kommun/${code}`)
  })

  it('is what our own links are already', () => {
    for (const link of [
      '/kommun/0484?indikator=staffing&lan=04&form=rutor&klass=saknas-no-answer&sprak=en',
      '/?urval=needs-inventory:yes~course-types:computer-courses,other-areas',
      '/tabell?sortera=name.fallande&kolumner=staffing,needs-inventory&gruppera=lan&namn=Öre bro',
      '/korsa?x=staffing&y=project-level&andel=rad',
    ]) {
      const { pathname, search } = new URL(link, 'http://localhost')
      const written = formatAddress(parseAddress(pathname, search).address)
      expect(mend(written)).toBe(written)
    }
  })
})
