import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { countiesQuery } from '../api/countiesQuery.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { CopyField } from './CopyField.tsx'
import { embedAddress, embedCode, sizes, type EmbedChoice } from './embedding.ts'
import type { Shown } from './shown.ts'

const sizeNames = Object.keys(sizes) as EmbedChoice['size'][]

/** The map in another site's page: the choices, how it comes to look, and the markup to paste. */
export function EmbedSection({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation('takeAlong')
  const language = useLanguage()
  const { data: counties } = useQuery(countiesQuery())
  const [open, setOpen] = useState(false)
  const [choice, setChoice] = useState<EmbedChoice>({ county: shown.address.county, still: false, size: 'medium' })
  const choose = (change: Partial<EmbedChoice>) => setChoice({ ...choice, ...change })
  const src = embedAddress(shown, choice)
  const county = counties?.counties.find(({ code }) => code === choice.county)
  const place = county === undefined ? '' : `, ${county.name}`
  const title = `${shown.indicator.title[language]}${place} – Lärkartan`
  const { width, height } = sizes[choice.size]
  return (
    <details className="take-section" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h3>{t('embed.title')}</h3>
      </summary>
      <p>{t('embed.text')}</p>
      <div className="take-choices">
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
        <label className="take-check">
          <input type="checkbox" checked={choice.still} onChange={({ target }) => choose({ still: target.checked })} />
          {t('embed.still')}
        </label>
      </div>
      {open && (
        <div className="take-preview" role="region" aria-label={t('embed.preview', { title })} tabIndex={0}>
          <iframe key={src} src={src} title={title} width={width} height={height} />
        </div>
      )}
      <CopyField
        label={t('embed.code')}
        copyLabel={t('embed.copy')}
        value={embedCode(new URL(src, location.href).href, title, choice.size)}
        rows={4}
      />
    </details>
  )
}
