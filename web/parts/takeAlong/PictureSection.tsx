import { useState } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { formatNumber, dayOf } from '../../../api/domain/words/format.ts'
import { pictureAddress, pngWidth, drawnPictures } from './pictureAddress.ts'
import type { Shown } from './useShown.ts'
import type { Supposition } from '../../../api/domain/address/address.ts'
import { Select } from '../../ui/Select.tsx'
import { useSuppositions } from '../useSuppositions.ts'
import styles from './takeAlong.module.css'

/** The map as a picture complete in itself, drawn by the server: to look at, to save, and to link to. */
export function PictureSection({ shown }: { readonly shown: Shown }) {
  const { t } = useTexts('takeAlong')
  const language = useLanguage()
  const day = dayOf(new Date())
  const [isWhole, setWhole] = useState(false)
  const { county, form, section } = shown.address
  const pictured = isWhole ? { ...shown, address: { ...shown.address, section: null } } : shown
  const [png, svg] = [pictureAddress(pictured, 'png', day), pictureAddress(pictured, 'svg', day)]
  const size = { width: formatNumber(pngWidth, language), height: formatNumber((pngWidth * 3) / 4, language) }
  return (
    <section>
      <h3>{t('picture.title')}</h3>
      <img
        className={styles.picture}
        src={svg.href}
        width={400}
        height={300}
        alt={t('picture.alt', { title: shown.indicator.title[language] })}
      />
      {section !== null && form === 'map' && (
        <Select
          label={t('picture.area.label')}
          options={[
            { id: 'seen', label: t('picture.area.seen') },
            { id: 'whole', label: t(`picture.area.${county === null ? 'region' : 'county'}`) },
          ]}
          value={isWhole ? 'whole' : 'seen'}
          onChange={(id) => setWhole(id === 'whole')}
        />
      )}
      <ul className="cluster">
        <li>
          <a className="button" href={png.href} download={png.fileName}>
            {t('picture.png', size)}
          </a>
        </li>
        <li>
          <a className="button" href={svg.href} download={svg.fileName}>
            {t('picture.svg')}
          </a>
        </li>
      </ul>
    </section>
  )
}

interface Props {
  readonly shown: Shown
  readonly suppositions?: readonly Supposition[]
}

/** What the view shows besides the map, as pictures complete in themselves, drawn by the server: to look at and to save. */
export function DrawnSection({ shown, suppositions = [] }: Props) {
  const { t } = useTexts('takeAlong')
  return drawnPictures(shown, suppositions, dayOf(new Date())).map(({ id, preview, files }) => (
    <section key={id}>
      <h3>{t(`drawn.${id}.title`)}</h3>
      <img className={styles.picture} src={preview} width={400} alt={t('picture.alt', { title: t(`drawn.${id}.title`) })} />
      <ul className="cluster">
        {(['png', 'svg'] as const).map((format) => (
          <li key={format}>
            <a className="button" href={files[format].href} download={files[format].fileName}>
              {t(`drawn.${id}.as`, { format: format.toUpperCase() })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  ))
}

/** The pictures of a municipality's panel, with what is supposed of it. */
export function MunicipalityDrawnSection({ shown, code }: { readonly shown: Shown; readonly code: string }) {
  const { followed } = useSuppositions(code)
  return <DrawnSection shown={shown} suppositions={followed} />
}
