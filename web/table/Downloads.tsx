import { useTexts } from '../i18n/useTexts.ts'
import type { Address } from '../../api/domain/address/address.ts'
import { currentStudy } from '../api/studyQuery.ts'
import { downloadAddress, downloadFormats } from './downloadAddress.ts'

/** The table as files: links to the API, with the filter, county and columns shown. */
export function Downloads({ address }: { readonly address: Address }) {
  const { t } = useTexts('table')
  const day = new Intl.DateTimeFormat('sv-SE').format(new Date())
  return (
    <div className="table-downloads">
      <p>{t('downloads.text')}</p>
      {address.named !== null && <p>{t('downloads.named')}</p>}
      <ul>
        {downloadFormats.map((format) => (
          <li key={format}>
            <a href={downloadAddress(currentStudy, address, format, day)} download={format === 'json' ? '' : undefined}>
              {t(`downloads.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
