import type { Address } from '../../../api/domain/address/address.ts'
import { conditionsInQuery } from '../../../api/domain/address/idLists.ts'
import { hasMap } from '../../../api/domain/address/views.ts'
import { fileAddress, fileForms, type FileForm } from '../../../api/domain/address/fileAddress.ts'
import type { Language } from '../../../api/domain/study/localized.ts'
import type { Shown } from './useShown.ts'

/** A table to take along: what it is of, and where each format of it is. */
export interface DataSet {
  readonly id: 'own' | 'shown' | 'table' | 'all' | 'comparison' | 'crosstab' | 'facts' | 'totals'
  readonly files: readonly { readonly form: FileForm; readonly href: string }[]
}

/** Who takes it along: in which language, and on which day (RFC 3339 full-date). */
export interface Taken {
  readonly language: Language
  readonly day: string
}

/** A resource of the study in each of its forms; the workbook says which day it was taken. */
const dataSet = (id: DataSet['id'], { study }: Shown, resource: string, asked: readonly string[], taken: Taken): DataSet => ({
  id,
  files: fileForms(taken.language).map((form) => ({ form, href: fileAddress(study, resource, form, { ...taken, asked }) })),
})

/** Of whom: the filter and the county, as the API takes them. */
const scopeOf = ({ selection, county }: Address): readonly string[] => [
  conditionsInQuery(selection),
  county === null ? '' : `county=${county}`,
]

/** Answers by municipality: filter and county followed, of some variables or all. */
const answers = (id: DataSet['id'], shown: Shown, variables: readonly string[] | null, taken: Taken): DataSet =>
  dataSet(id, shown, 'answers', [...scopeOf(shown.address), variables === null ? '' : `variables=${variables.join(',')}`], taken)

/** The data of a view as the API has it, what is on the screen first. */
export function dataAddresses(shown: Shown, taken: Taken): readonly DataSet[] {
  const { address, indicator } = shown
  const { compared, crossX: x, crossY, columns, selection } = address
  const all = answers('all', shown, null, taken)
  if (hasMap(address.view)) {
    const { view } = address
    const own = view.name === 'municipality' ? [dataSet('own', shown, `municipalities/${view.code}`, [], taken)] : []
    return [...own, answers('shown', shown, [indicator.id], taken), all]
  }
  switch (address.view.name) {
    case 'table':
      return [answers('table', shown, columns, taken)]
    case 'compare': {
      // Whoever is compared is compared: the filter says who is within it, the county nothing.
      const asked = [`codes=${compared.join(',')}`, conditionsInQuery(selection)]
      return compared.length === 0 ? [all] : [dataSet('comparison', shown, 'comparisons', asked, taken), all]
    }
    case 'cross': {
      // An indicator against itself says nothing: the second gives way, as it does on the screen.
      const y = x === crossY ? null : crossY
      const axes = [x === null ? '' : `x=${x}`, y === null ? '' : `y=${y}`]
      return [dataSet('crosstab', shown, 'crosstabs', [...axes, ...scopeOf(address)], taken), all]
    }
    case 'report':
      return [dataSet('facts', shown, 'facts', [], taken), dataSet('totals', shown, 'published-totals', [], taken)]
    default:
      return [all]
  }
}

/** Where every column of the answers is explained, and every code of theirs: in the form that people open first. */
export const codeBookAddress = ({ study }: Shown, taken: Taken): string => fileAddress(study, 'variables', 'xlsx', taken)
