import type { Address } from '../../../api/domain/address/address.ts'
import { conditionsInQuery } from '../../../api/domain/study/selection.ts'

export const downloadFormats = ['xlsx', 'csv', 'json', 'geojson'] as const
type DownloadFormat = (typeof downloadFormats)[number]

/**
 * Where the API has the table as it is shown: filter, county and columns followed.
 *
 * @param shown an address settled: what does not exist would be refused
 * @param day when it is taken, RFC 3339 full-date; the workbook says so. null before it is taken
 */
export function downloadAddress(
  study: string,
  { selection, county, columns }: Pick<Address, 'selection' | 'county' | 'columns'>,
  format: DownloadFormat,
  day: string | null,
): string {
  const parts = [
    conditionsInQuery(selection),
    county === null ? '' : `county=${county}`,
    columns === null ? '' : `variables=${columns.join(',')}`,
    format === 'xlsx' && day !== null ? `date=${day}` : '',
    `format=${format}`,
  ]
  return `/api/v1/studies/${study}/answers?${parts.filter((part) => part !== '').join('&')}`
}
