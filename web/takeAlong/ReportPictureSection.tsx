import { useTranslation } from 'react-i18next'
import type { Shown } from './shown.ts'

/** The report's staircase as the server draws it: published figures alone. */
export function ReportPictureSection({ shown: { study, address } }: { readonly shown: Shown }) {
  const { t } = useTranslation('takeAlong')
  return (
    <section className="take-section">
      <h3>{t('chart.staircase')}</h3>
      <div className="take-files">
        {(['png', 'svg'] as const).map((format) => (
          <a
            key={format}
            className="button"
            href={`/pictures/${study}/staircase.${format}?lang=${address.language}`}
            download={`larkartan-${study}-published-staircase.${format}`}
          >
            {format.toUpperCase()}
          </a>
        ))}
      </div>
    </section>
  )
}
