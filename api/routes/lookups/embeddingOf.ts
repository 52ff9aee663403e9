import type { County } from '../../domain/map/geography.ts'
import type { Deps } from '../../http/deps.ts'
import { Problem } from '../../http/problem.ts'
import { type Indicator, findIndicator, listIndicators } from '../../domain/study/indicator.ts'
import type { Language } from '../../domain/study/localized.ts'
import type { Provenance } from '../../domain/study/answer.ts'
import { studyOfPage } from './findStudy.ts'
import { localized } from '../../domain/words/catalogue.ts'

/** One of our maps as other sites show it. */
export interface Embedding {
  readonly indicator: Indicator
  readonly county: County | null
  readonly language: Language
  readonly provenance: Provenance
  /** Path and query of the embedding page. */
  readonly address: string
}

/** What an embedding page keeps of the address of a page: what the map shows, not what lies beside it. */
const kept = ['studie', 'alternativ', 'lan', 'form', 'klass', 'urval', 'sprak']

/**
 * The embedding page of an address of ours: `/`, `/kommun/{code}` and the embedding pages themselves have one. Throws a Problem for
 * no address, for one that can't be read, and for any other (oEmbed 2.3.5: 404).
 * @param origin ours, as the public knows it
 */
export function embeddingOf(deps: Deps, origin: string, given: string | null): Embedding {
  const { geography } = deps
  const allowed = ['/', '/kommun/{code}', '/inbaddad/{indicator}'].map((path) => origin + path)
  if (given === null || !URL.canParse(given)) {
    const list = allowed.join(', ')
    const detail = localized('problems', 'detail.notOurs', { list })
    throw new Problem('invalid-query-parameter', detail, { parameter: 'url', allowed })
  }
  const { origin: asked, pathname, searchParams } = new URL(given)
  const { study, provenance } = studyOfPage(deps, searchParams)
  const embedded = /^\/inbaddad\/([a-z0-9-]+)$/.exec(pathname)?.[1]
  const code = /^\/kommun\/(\d{4})$/.exec(pathname)?.[1]
  const isPage = pathname === '/' || (code !== undefined && geography.municipalityByCode.has(code))
  const id = embedded ?? (isPage ? (searchParams.get('indikator') ?? study.defaultIndicator) : undefined)
  const indicator = id !== undefined ? findIndicator(study, id) : undefined
  if (asked !== origin || !indicator) {
    const ids = listIndicators(study).map((each) => each.id)
    const detail = localized('problems', 'detail.noMap', { list: allowed.join(', '), indicators: ids.join(', ') })
    throw new Problem('not-embeddable', detail, { parameter: 'url', allowed })
  }
  const isOurs = (name: string): boolean => embedded !== undefined || kept.includes(name)
  const search = new URLSearchParams([...searchParams].filter(([name]) => isOurs(name))).toString()
  return {
    indicator,
    county: geography.counties.find((county) => county.code === searchParams.get('lan')) ?? null,
    language: searchParams.get('sprak') === 'en' ? 'en' : 'sv',
    provenance,
    address: `/inbaddad/${indicator.id}${search === '' ? '' : `?${search}`}`,
  }
}
