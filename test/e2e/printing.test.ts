import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { api } from './driver/api.ts'
import { browser, plain } from './driver/browser.ts'
import { pagesIn, printsPage, type Paper } from './driver/paper.ts'
import { visit, type Visit } from './driver/visit.ts'

const size = { upright: '595×842', across: '842×595' } as const

/**
 * Every view, the form of its pages, and how many there are, least and most. One page is one page. What is longer may need a page
 * less or more: where its lines break is the browser's to say, and differs a little from one version to another.
 */
const views = {
  map: { path: '/?indikator=needs-inventory&lan=18', form: 'upright', pages: [1, 1], provenance: 'Exempeldata' },
  municipality: { path: '/kommun/0484', form: 'upright', pages: [2, 2], provenance: 'Exempeldata' },
  centre: { path: '/larcentrum/viadidakt', form: 'upright', pages: [1, 1], provenance: 'Exempeldata' },
  compare: { path: '/jamfor?kommuner=0484,1980,0580,1880', form: 'across', pages: [4, 5], provenance: 'Exempeldata' },
  cross: {
    path: '/korsa?x=project-level&y=broker-maturity&andel=rad',
    form: 'upright',
    pages: [1, 1],
    provenance: 'Exempeldata',
  },
  table: {
    path: '/tabell?lan=18&gruppera=lan&urval=needs-inventory:yes',
    form: 'across',
    pages: [3, 4],
    provenance: 'Exempeldata',
  },
  report: { path: '/rapporten', form: 'upright', pages: [21, 28], provenance: 'Publicerat' },
  about: { path: '/om', form: 'upright', pages: [3, 4], provenance: null },
} as const
type Name = keyof typeof views

/** What a view is called and what it alone says on paper. */
const words: Readonly<Record<Name, readonly string[]>> = {
  map: ['Behovsinventering', 'Örebro län', 'Ja', 'Nej', 'Svarade inte', 'Ljusnarsberg', 'Lantmäteriet'],
  municipality: ['Eskilstuna', 'Södermanlands län', 'Grannkommuner'],
  centre: ['Viadidakt', 'Katrineholm', 'Vingåker', 'Källor'],
  compare: ['Jämför kommuner', 'Eskilstuna', 'Västerås', 'Linköping', 'Örebro', 'Mäklarmognad', 'Regionen'],
  cross: [
    'Korstabell',
    'Östra Mellansverige',
    'I raderna: Samlad mäklarmognad. I kolumnerna: Projektnivå.',
    'andelen av radens kommuner',
  ],
  table: ['Tabell', 'Örebro län', 'Urval: ', 'Behovsinventering: Ja', 'Alla i tabellen'],
  report: ['Rapporten', 'Fråga för fråga', 'Alla uppgifter', 'F32'],
  about: ['Om Lärkartan', 'Tillgänglighet'],
}

const open = new Map<Name, Visit & { readonly paper: Paper }>()

// All at once: what paper needs is fetched a while after the view stands, and that while is the same for all.
beforeAll(async () => {
  await Promise.all(
    Object.entries(views).map(async ([name, { path }]) => {
      // Paper has a map of its own: one view with WebGL's on the screen is enough.
      const visitor = await visit(name === 'map' ? browser : plain, inject('origin') + path, { theme: 'dark' })
      const paper = printsPage(visitor.page)
      open.set(name as Name, { ...visitor, paper })
      await paper.untilPrepared()
    }),
  )
}, 180_000)
afterAll(() => Promise.all([...open.values()].map(({ end }) => end())))

function opened(name: Name): Visit & { readonly paper: Paper } {
  const found = open.get(name)
  if (found === undefined) throw new Error(`${name} is not open.`)
  return found
}

describe('on paper', () => {
  it.each(Object.keys(views) as Name[])('%s is so many pages of A4, whether the screen is dark or light', async (name) => {
    const { page, paper } = opened(name)
    const { form, pages } = views[name]
    const dark = await paper.pages()
    expect(dark.length).toBeGreaterThanOrEqual(pages[0])
    expect(dark.length).toBeLessThanOrEqual(pages[1])
    expect([...new Set(dark.map(({ width, height }) => `${width}×${height}`))]).toEqual([size[form]])
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await paper.pages()).toEqual(dark)
    await page.emulateMedia({ colorScheme: 'dark' })
  })

  it.each(Object.keys(views) as Name[])(
    '%s says what it is, where it comes from and when, dark on white, and nothing is cut off',
    async (name) => {
      const { page, paper } = opened(name)
      const { form, provenance } = views[name]
      await page.evaluate(() => void (document.documentElement.dataset['theme'] = 'dark'))
      const looks = await paper.looks(form)
      const { studies } = await api.studies()
      const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long' }).format(new Date())
      const all = [
        ...words[name],
        studies[0]?.source.citation.sv ?? '–',
        day,
        page.url(),
        ...(provenance === null ? [] : [provenance]),
      ]
      expect(all.filter((each) => !looks.words.toLowerCase().includes(each.toLowerCase()))).toEqual([])
      expect(looks.foot).toContain(provenance ?? 'Lärkartan')
      expect(looks.foot).toContain(studies[0]?.source.citation.sv ?? '–')
      expect(looks.ink).toBe('rgb(29, 36, 41)')
      expect(looks.ground).toBe('rgb(255, 255, 255)')
      expect(looks.tooWide).toBeLessThanOrEqual(0)
      expect(looks.words).not.toContain('Hoppa till innehållet')
    },
  )

  // Firefox runs nothing, not even a microtask, between its word of printing and its copy of the page.
  it.each(Object.keys(views) as Name[])(
    '%s is whole as soon as it is told of printing, and gone when that is over',
    async (name) => {
      const { address, map, tables, cells } = await opened(name).paper.atOnce()
      expect(address).toBe(true)
      expect(map).toBe(['map', 'municipality', 'centre'].includes(name))
      expect(cells).toBe(name === 'cross')
      if (name === 'table') expect(tables).toBeGreaterThan(1)
    },
  )

  it('the map has every municipality of the county, those beside it fainter, and the screen comes back as it was', async () => {
    const { page } = opened('map')
    await page.emulateMedia({ media: 'print' })
    const sheet = page.locator('[data-sheet]')
    await sheet.waitFor()
    const drawn = sheet.locator('figure [data-code]')
    expect(await drawn.and(page.locator('[data-code^="18"]:not([data-back])')).count()).toBe(12)
    expect(await drawn.and(page.locator(':not([data-code^="18"])[data-back]')).count()).toBe((await drawn.count()) - 12)
    expect(await page.getByRole('banner').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('banner').waitFor()
    await sheet.waitFor({ state: 'detached' })
  })

  it('the hatches are the drawing’s own, though the screen’s drawing has the same', async () => {
    const { page } = opened('municipality')
    await page.emulateMedia({ media: 'print' })
    await page.locator('[data-sheet] figure [data-code]').first().waitFor()
    const ids = await page.locator('svg pattern[id]').evaluateAll((all) => all.map(({ id }) => id))
    expect(ids.length).toBeGreaterThan(2)
    expect(new Set(ids).size).toBe(ids.length)
    await page.emulateMedia({ media: 'screen' })
  })

  it('a municipality has what is folded on the screen: what the next level demands, and every answer', async () => {
    const { paper } = opened('municipality')
    const { maturity, answers } = await api.profile('0484')
    const demands = maturity.dimensions.flatMap(({ next }) => next?.demands.map(({ label }) => label.sv) ?? [])
    const folded = answers.map(({ title }) => title.sv)
    const { words: printed } = await paper.looks('upright')
    expect(demands.length).toBeGreaterThan(0)
    expect(folded.length).toBeGreaterThan(0)
    expect([...demands, ...folded].filter((each) => !printed.includes(each))).toEqual([])
  })

  it('no page ends within a municipality’s answer, or between it and its question', async () => {
    const { page } = opened('municipality')
    const { answers } = await api.profile('0484')
    await page.emulateMedia({ media: 'print' })
    const printed = page.locator('[data-sheet] tbody[data-question]')
    await printed.first().waitFor()
    const kept = await printed.evaluateAll((all) => all.map((each) => getComputedStyle(each).breakInside))
    expect(kept).toEqual(answers.filter(({ answer }) => answer.missing === null).map(() => 'avoid'))
    await page.emulateMedia({ media: 'screen' })
  })

  it('a cross-tabulation names the municipalities of every cell, under the code that its square and the map have', async () => {
    const { page } = opened('cross')
    const { cells } = await api.crosstab('?x=project-level&y=broker-maturity')
    const filled = cells.filter(({ count }) => count > 0)
    await page.emulateMedia({ media: 'print' })
    await page.locator('[data-printed="cells"]').waitFor()
    expect(filled.length).toBeGreaterThan(1)
    for (const { x, y, count, codes } of filled) {
      const listed = page.locator(`[data-printed-cell="${x}-${y}"]`)
      const code = (await page.locator(`[data-cell="${x}-${y}"] > span`).first().textContent()) ?? ''
      expect(await listed.locator('dt').textContent()).toMatch(new RegExp(`^${code.trim()} · .*: ${count} kommun`))
      expect((await listed.locator('dd').textContent())?.split(/, | och /)).toHaveLength(codes.length)
      for (const each of codes) expect(await page.locator(`[data-cell-code="${each}"]`).textContent()).toBe(code.trim())
    }
    await page.emulateMedia({ media: 'screen' })
  })

  it('nobody is told to point at paper', async () => {
    const { page, end } = await visit(browser, `${inject('origin')}/korsa?x=organisation&y=workshop-venue`)
    const note = page.getByText('Färgerna visar bara')
    const pointing = page.getByText('Peka på en ruta för att se var')
    await note.waitFor()
    expect(await pointing.isVisible()).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect(await note.isVisible()).toBe(true)
    expect(await pointing.isVisible()).toBe(false)
    await end()
  })
})

describe('printed at once', () => {
  const moments = {
    'without JavaScript': { javaScript: false },
    'before the program has come': { client: false },
    'as soon as it is alive': {},
  }
  const buttons = [
    'Jämför',
    'Ladda ner',
    'Skriv ut',
    'Dela',
    'Stämmer det inte?',
    'Filtrera',
    'Vad är sant?',
    'Pröva',
    'Vad kartan visar',
  ]
  const lines = (words: string) => words.split('\n').map((each) => each.trim())

  it.each(Object.entries(moments))('%s, a municipality is two pages of words, and nothing to press', async (_, visitor) => {
    const { page, end } = await visit(plain, `${inject('origin')}/kommun/1984`, visitor)
    const { answers } = await api.profile('1984')
    const { words, covered } = await printsPage(page).asItStands()
    const said = ['Arboga', 'Exempeldata', 'Nästa steg', 'Grannkommuner', ...answers.map(({ title }) => title.sv)]
    expect(said.filter((each) => !words.toLowerCase().includes(each.toLowerCase()))).toEqual([])
    expect(words.replaceAll('\n', ' ')).toMatch(/Arboga: exempel Ja. Samma svar gav/i)
    expect(words).toContain((await api.studies()).studies[0]?.source.citation.sv)
    expect(lines(words).filter((each) => buttons.includes(each))).toEqual([])
    expect(covered).toEqual([])
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(2)
    await end()
  })

  it.each(Object.entries(moments))('%s, the map is its sentence, its table and its source', async (_, visitor) => {
    const { page, end } = await visit(plain, `${inject('origin')}/?indikator=needs-inventory&lan=18`, visitor)
    const { words, covered } = await printsPage(page).asItStands()
    const said = ['Behovsinventering', '30 av 50', '7 av 11', 'Svarade inte', 'Exempeldata', 'Lantmäteriet']
    expect(said.filter((each) => !words.includes(each))).toEqual([])
    expect(lines(words).filter((each) => buttons.includes(each))).toEqual([])
    expect(covered).toEqual([])
    await end()
  })
})
