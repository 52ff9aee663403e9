import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { countiesQuery, indicatorsQuery } from '../../queries.ts'
import { CopyField } from './CopyField.tsx'
import { embedAddress, embedCode, shownAs, sizes, type EmbedChoice } from './embedding.ts'
import { pictureAddress } from './pictureAddress.ts'
import type { Shown } from './useShown.ts'
import styles from './takeAlong.module.css'

const sizeNames = Object.keys(sizes) as EmbedChoice['size'][]

/** The map in another site's page: the choices, how it comes to look, the markup to paste, and the picture's address with the same choices. */
export function EmbedSection({ shown }: { readonly shown: Shown }) {
  const { t } = useTexts('takeAlong')
  const { t: ofShell } = useTexts('shell')
  const language = useLanguage()
  const { data: counties } = useQuery(countiesQuery())
  const { data: indicators } = useQuery(indicatorsQuery(shown.study))
  const [open, setOpen] = useState(false)
  const [choice, setChoice] = useState<EmbedChoice>({
    indicator: shown.indicator,
    county: shown.address.county,
    still: false,
    size: 'medium',
  })
  const choose = (change: Partial<EmbedChoice>) => setChoice({ ...choice, ...change })
  const src = embedAddress(shown, choice)
  const county = counties?.counties.find(({ code }) => code === choice.county)
  const place = county === undefined ? '' : `, ${county.name}`
  const title = ofShell('title.map', { title: choice.indicator.title[language] + place })
  const picture = pictureAddress(shownAs(shown, choice), 'png', null)
  const { width, height } = sizes[choice.size]
  return (
    <details className={styles.section} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h3>{t('embed.title')}</h3>
      </summary>
      <p>{t('embed.text')}</p>
      <div className={styles.choices}>
        <label>
          {t('embed.indicator')}
          <select
            value={choice.indicator.id}
            onChange={({ target }) =>
              choose({ indicator: indicators?.indicators.find(({ id }) => id === target.value) ?? shown.indicator })
            }
          >
            {indicators?.groups.map((group) => (
              <optgroup key={group.id} label={group.title[language]}>
                {indicators.indicators
                  .filter((each) => each.group === group.id)
                  .map(({ id, title: named }) => (
                    <option key={id} value={id}>
                      {named[language]}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
        <label>
          {t('embed.area')}
          <select value={choice.county ?? ''} onChange={({ target }) => choose({ county: target.value || null })}>
            <option value="">{t('embed.region')}</option>
            {counties?.counties.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('embed.size')}
          <select
            value={choice.size}
            onChange={({ target }) => choose({ size: sizeNames.find((name) => name === target.value) ?? 'medium' })}
          >
            {sizeNames.map((name) => (
              <option key={name} value={name}>
                {t(`embed.sizes.${name}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="choice">
          <input type="checkbox" checked={choice.still} onChange={({ target }) => choose({ still: target.checked })} />
          {t('embed.still')}
        </label>
      </div>
      {open && (
        <div className={styles.preview} role="region" aria-label={t('embed.preview', { title })} tabIndex={0}>
          <iframe key={src} src={src} title={title} width={width} height={height} />
        </div>
      )}
      <CopyField
        label={t('embed.code')}
        copyLabel={t('embed.copy')}
        value={embedCode(new URL(src, location.href).href, title, choice.size)}
        rows={4}
      />
      <CopyField
        label={t('embed.image')}
        copyLabel={t('picture.copy')}
        value={new URL(picture.href, location.href).href}
        rows={2}
      />
    </details>
  )
}
