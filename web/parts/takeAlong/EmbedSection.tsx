import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { frameCode, frameTitle } from '../../../api/domain/address/frameCode.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { countiesQuery, indicatorsQuery } from '../../queries.ts'
import { CopyField } from './CopyField.tsx'
import { embedAddress, shownAs, sizes, type EmbedChoice } from './embedding.ts'
import { pictureAddress } from './pictureAddress.ts'
import type { Shown } from './useShown.ts'
import { groupedOptions, placeOptions, Select } from '../../ui/Select.tsx'
import styles from './takeAlong.module.css'

const sizeNames = Object.keys(sizes) as EmbedChoice['size'][]

/** The map in another site's page: the choices, how it comes to look, the markup to paste, and the picture's address with the same choices. */
export function EmbedSection({ shown }: { readonly shown: Shown }) {
  const { t } = useTexts(['takeAlong', 'shell', 'indicator'])
  const language = useLanguage()
  const { data: counties } = useQuery(countiesQuery())
  const { data: indicators } = useQuery(indicatorsQuery(shown.study))
  const [choice, setChoice] = useState<EmbedChoice>({
    indicator: shown.indicator,
    county: shown.address.county,
    still: false,
    size: 'medium',
  })
  const choose = (change: Partial<EmbedChoice>) => setChoice({ ...choice, ...change })
  const src = embedAddress(shown, choice)
  const county = counties?.counties.find(({ code }) => code === choice.county)
  const title = frameTitle({
    title: choice.indicator.title[language],
    place: county?.name,
    kind: t(`indicator:provenance.${shown.provenance}.name`),
    program: t('shell:name'),
  })
  const picture = pictureAddress(shownAs(shown, choice), 'png', null)
  const { width, height } = sizes[choice.size]
  return (
    <section className={styles.section}>
      <h3>{t('embed.title')}</h3>
      <p>{t('embed.text')}</p>
      <div className={styles.embed}>
        <div>
          <div className={styles.choices}>
            <Select
              label={t('embed.indicator')}
              options={indicators === undefined ? [] : groupedOptions(indicators.groups, indicators.indicators, language)}
              value={choice.indicator.id}
              onChange={(id) => choose({ indicator: indicators?.indicators.find((each) => each.id === id) ?? shown.indicator })}
            />
            <Select
              label={t('embed.area')}
              options={[{ id: '', label: t('embed.region') }, ...placeOptions(counties?.counties)]}
              value={choice.county ?? ''}
              onChange={(code) => choose({ county: code || null })}
            />
            <Select
              label={t('embed.size')}
              options={sizeNames.map((id) => ({ id, label: t(`embed.sizes.${id}`) }))}
              value={choice.size}
              onChange={(id) => choose({ size: sizeNames.find((name) => name === id) ?? 'medium' })}
            />
            <label className="choice">
              <input type="checkbox" checked={choice.still} onChange={({ target }) => choose({ still: target.checked })} />
              {t('embed.still')}
            </label>
          </div>
          <CopyField
            label={t('embed.code')}
            copyLabel={t('embed.copy')}
            value={frameCode(new URL(src, location.href).href, title, sizes[choice.size])}
            rows={4}
          />
          <CopyField
            label={t('embed.image')}
            copyLabel={t('picture.copy')}
            value={new URL(picture.href, location.href).href}
            rows={2}
          />
        </div>
        <div className={styles.preview}>
          <iframe key={src} src={src} title={t('embed.preview', { title })} width={width ?? '100%'} height={height} />
        </div>
      </div>
    </section>
  )
}
