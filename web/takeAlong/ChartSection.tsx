import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { profileQuery } from '../api/profileQuery.ts'
import { studyQuery } from '../api/studyQuery.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { chartPicture } from './chart/chartPicture.ts'
import { saveChart } from './chart/saveChart.ts'
import { dayOf } from './pictureAddress.ts'

interface Props {
  readonly study: string
  /** The municipality whose panel is open. */
  readonly code: string
}

/** The charts of the panel, as they stand there. */
const chartsShown = () =>
  [...document.querySelectorAll<HTMLElement>('li[data-dimension]')].flatMap((dimension) => {
    const chart = dimension.querySelector<SVGSVGElement>('svg[viewBox]:not(h4 svg)')
    const words = [...dimension.querySelectorAll('h4 > span')].map(({ textContent }) =>
      textContent.trim().replaceAll(' ', '\u00a0'),
    )
    return chart === null ? [] : [{ heading: words.filter(Boolean).join(' · '), chart }]
  })

/** The municipality's maturity profile as a picture, made of the charts in its panel. */
export function ChartSection({ study, code }: Props) {
  const { t } = useTranslation('takeAlong')
  const { t: ofIndicator } = useTranslation('indicator')
  const language = useLanguage()
  const { data: profile } = useQuery(profileQuery(study, code))
  const { data: source } = useQuery(studyQuery(study))
  const [failed, setFailed] = useState(false)
  if (profile === undefined || source === undefined) return null
  const { provenance } = profile
  const save = (format: 'png' | 'svg') => {
    const charts = chartsShown()
    if (charts.length === 0) return setFailed(true)
    const words = {
      title: t('chart.of', { name: profile.name }),
      key: t('chart.key', { name: profile.name, county: profile.county.name }),
      provenance: `${ofIndicator(`provenance.${provenance}.name`)} – ${ofIndicator(`provenance.${provenance}.text`)}`,
      foot: t('chart.foot', { citation: source.source.citation[language], day: dayOf(new Date()) }),
    }
    const name = `larkartan-${study}-${provenance}-maturity-${code}`
    saveChart(chartPicture(charts, words), format, name).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  }
  return (
    <section className="take-section">
      <h3>{t('chart.title', { name: profile.name })}</h3>
      <div className="take-files">
        <button type="button" className="button" onClick={() => save('png')}>
          {t('chart.png')}
        </button>
        <button type="button" className="button" onClick={() => save('svg')}>
          {t('chart.svg')}
        </button>
      </div>
      <p role="status">{failed && t('chart.failed')}</p>
    </section>
  )
}
