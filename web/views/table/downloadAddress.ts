import type { Address } from '../../../api/domain/address/address.ts'
import { fileAddress, fileForms, type FileForm } from '../../../api/domain/address/fileAddress.ts'
import type { Language } from '../../../api/domain/study/localized.ts'
import { conditionsInQuery } from '../../../api/domain/address/idLists.ts'

/** A table of answers is had with the municipalities' areas too. */
export const downloadForms = (language: Language): readonly FileForm[] => [...fileForms(language), 'geojson']

/**
 * Where the API has the table as it is shown: filter, county and columns followed.
 *
 * @param shown an address settled: what does not exist would be refused
 * @param day when it is taken, RFC 3339 full-date; the workbook says so. null before it is taken
 */
export function downloadAddress(
  study: string,
  { selection, county, columns }: Pick<Address, 'selection' | 'county' | 'columns'>,
  form: FileForm,
  language: Language,
  day: string | null,
): string {
  const asked = [
    conditionsInQuery(selection),
    county === null ? '' : `county=${county}`,
    columns === null ? '' : `variables=${columns.join(',')}`,
  ]
  return fileAddress(study, 'answers', form, { language, asked, day })
}
