import type { Address } from '../../../api/domain/address/address.ts'
import { conditionsInQuery } from '../../../api/domain/study/selection.ts'
import { hasMap } from '../../../api/domain/address/views.ts'
import type { Shown } from './useShown.ts'

const formats = ['xlsx', 'csv', 'json'] as const

/** A table to take along: what it is of, and where each format of it is. */
export interface DataSet {
  readonly id: 'own' | 'shown' | 'table' | 'all' | 'comparison' | 'crosstab' | 'facts' | 'totals'
  readonly files: readonly { readonly format: (typeof formats)[number]; readonly href: string }[]
}

/** A resource of the study in each of its formats; the workbook says which day it was taken. */
function dataSet(id: DataSet['id'], { study }: Shown, resource: string, asked: readonly string[], day: string): DataSet {
  return {
    id,
    files: formats.map((format) => {
      // A list comes in parts as JSON unless all of it is asked for.
      const own = { xlsx: `date=${day}`, csv: '', json: resource === 'facts' ? 'limit=200' : '' }[format]
      const query = [...asked, own, `format=${format}`].filter((part) => part !== '')
      return { format, href: `/api/v1/studies/${study}/${resource}?${query.join('&')}` }
    }),
  }
}

/** Of whom: the filter and the county, as the API takes them. */
const scopeOf = ({ selection, county }: Address): readonly string[] => [
  conditionsInQuery(selection),
  county === null ? '' : `county=${county}`,
]

/** Answers by municipality: filter and county followed, of some variables or all. */
const answers = (id: DataSet['id'], shown: Shown, variables: readonly string[] | null, day: string): DataSet =>
  dataSet(id, shown, 'answers', [...scopeOf(shown.address), variables === null ? '' : `variables=${variables.join(',')}`], day)

/**
 * The data of a view as the API has it, what is on the screen first.
 *
 * @param day when it is taken, RFC 3339 full-date
 */
export function dataAddresses(shown: Shown, day: string): readonly DataSet[] {
  const { address, indicator } = shown
  const { compared, crossX: x, crossY, columns, selection } = address
  const all = answers('all', shown, null, day)
  if (hasMap(address.view)) {
    const { view } = address
    const own = view.name === 'municipality' ? [dataSet('own', shown, `municipalities/${view.code}`, [], day)] : []
    return [...own, answers('shown', shown, [indicator.id], day), all]
  }
  switch (address.view.name) {
    case 'table':
      return [answers('table', shown, columns, day)]
    case 'compare': {
      // Whoever is compared is compared: the filter says who is within it, the county nothing.
      const asked = [`codes=${compared.join(',')}`, conditionsInQuery(selection)]
      return compared.length === 0 ? [all] : [dataSet('comparison', shown, 'comparisons', asked, day), all]
    }
    case 'cross': {
      // An indicator against itself says nothing: the second gives way, as it does on the screen.
      const y = x === crossY ? null : crossY
      const axes = [x === null ? '' : `x=${x}`, y === null ? '' : `y=${y}`]
      return [dataSet('crosstab', shown, 'crosstabs', [...axes, ...scopeOf(address)], day), all]
    }
    case 'report':
      return [dataSet('facts', shown, 'facts', [], day), dataSet('totals', shown, 'published-totals', [], day)]
    default:
      return [all]
  }
}

/** Where every column of the answers is explained, and every code of theirs. */
export const codeBookAddress = ({ study }: Shown): string => `/api/v1/studies/${study}/variables?format=csv`
