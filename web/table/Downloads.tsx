import type { MouseEvent } from 'react'
import { useTexts } from '../i18n/useTexts.ts'
import type { Address } from '../../api/domain/address/address.ts'
import { currentStudy } from '../api/studyQuery.ts'
import { downloadAddress, downloadFormats } from './downloadAddress.ts'

const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())

/** The table as files: links to the API, with the filter, county and columns shown. The day is that of the press: the page may be older. */
export function Downloads({ address }: { readonly address: Address }) {
  const { t } = useTexts('table')
  return (
    <div className="table-downloads">
      <p>{t('downloads.text')}</p>
      {address.named !== null && <p>{t('downloads.named')}</p>}
      <ul>
        {downloadFormats.map((format) => {
          const hrefOn = (day: string | null) => downloadAddress(currentStudy, address, format, day)
          const date = ({ currentTarget }: MouseEvent<HTMLAnchorElement>) => {
            currentTarget.href = hrefOn(today())
          }
          return (
            <li key={format}>
              <a href={hrefOn(null)} onClick={date} onAuxClick={date} download={format === 'json' ? '' : undefined}>
                {t(`downloads.${format}`)}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
