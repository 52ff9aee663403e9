import type { Address } from '../address/address.ts'
import { conditionsInQuery } from '../api/selectionQuery.ts'
import { isMap, type Shown } from './shown.ts'

/** A table to take along: what it is of, and where each format of it is. */
export interface DataSet {
  readonly id: 'shown' | 'table' | 'all' | 'comparison' | 'crosstab' | 'facts' | 'totals'
  readonly files: readonly { readonly format: 'xlsx' | 'csv' | 'json'; readonly href: string }[]
}

const query = (parts: readonly string[]): string => {
  const given = parts.filter((part) => part !== '')
  return given.length === 0 ? '' : `?${given.join('&')}`
}

/** Of whom: the filter and the county, as the API takes them. */
const scopeOf = ({ selection, county }: Address): readonly string[] => [
  conditionsInQuery(selection),
  county === null ? '' : `county=${county}`,
]

/** Answers by municipality: filter and county followed, of some variables or all. */
function answers(id: DataSet['id'], study: string, address: Address, variables: readonly string[] | null): DataSet {
  const scope = [...scopeOf(address), variables === null ? '' : `variables=${variables.join(',')}`]
  const formats = ['xlsx', 'csv', 'json'] as const
  return {
    id,
    files: formats.map((format) => ({
      format,
      href: `/api/v1/studies/${study}/answers${query([...scope, `format=${format}`])}`,
    })),
  }
}

const json = (id: DataSet['id'], href: string): DataSet => ({ id, files: [{ format: 'json', href }] })

/** The data of a view as the API has it, what is on the screen first. */
export function dataAddresses({ study, address, indicator }: Shown): readonly DataSet[] {
  const root = `/api/v1/studies/${study}`
  const { compared, crossX, crossY, columns } = address
  const all = answers('all', study, address, null)
  if (isMap(address)) return [answers('shown', study, address, [indicator.id]), all]
  switch (address.view.name) {
    case 'table':
      return [answers('table', study, address, columns)]
    case 'compare':
      return [
        json('comparison', `${root}/comparisons${query([compared.length === 0 ? '' : `codes=${compared.join(',')}`])}`),
        all,
      ]
    case 'cross': {
      const axes = [crossX === null ? '' : `x=${crossX}`, crossY === null ? '' : `y=${crossY}`]
      return [json('crosstab', `${root}/crosstabs${query([...axes, ...scopeOf(address)])}`), all]
    }
    case 'report':
      return [json('facts', `${root}/facts`), json('totals', `${root}/published-totals`)]
    default:
      return [all]
  }
}
