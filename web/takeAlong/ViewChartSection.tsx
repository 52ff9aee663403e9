import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { studyQuery } from '../api/studyQuery.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { chartPicture } from './chart/chartPicture.ts'
import { chartsOnPage, placesOnPage } from './chart/chartsOnPage.ts'
import { saveChart } from './chart/saveChart.ts'
import { dayOf } from './pictureAddress.ts'
import type { Shown } from './shown.ts'

/** The charts of Jämför or Korsa as one picture, made of those on the screen. */
export function ViewChartSection({ shown: { study, provenance, address } }: { readonly shown: Shown }) {
  const { t } = useTranslation('takeAlong')
  const { t: ofIndicator } = useTranslation('indicator')
  const language = useLanguage()
  const { data: source } = useQuery(studyQuery(study))
  const [failed, setFailed] = useState(false)
  if (source === undefined) return null
  const save = (format: 'png' | 'svg') => {
    const charts = chartsOnPage()
    if (charts.length === 0) return setFailed(true)
    const words = {
      title: document.title,
      key: placesOnPage(),
      provenance: `${ofIndicator(`provenance.${provenance}.name`)} – ${ofIndicator(`provenance.${provenance}.text`)}`,
      foot: t('chart.footPlain', { citation: source.source.citation[language], day: dayOf(new Date()) }),
    }
    saveChart(chartPicture(charts, words), format, `larkartan-${study}-${provenance}-${address.view.name}`).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  }
  return (
    <section className="take-section">
      <h3>{t('chart.titleView')}</h3>
      <div className="take-files">
        {(['png', 'svg'] as const).map((format) => (
          <button key={format} type="button" className="button" onClick={() => save(format)}>
            {t(`chart.view.${format}`)}
          </button>
        ))}
      </div>
      <p role="status">{failed && t('chart.failed')}</p>
    </section>
  )
}
