import { useTexts } from '../i18n/useTexts.ts'
import type { Supposition } from '../../api/domain/address/address.ts'
import { useSuppositions } from '../suppose/useSuppositions.ts'
import { drawnPictures } from './drawnPictures.ts'
import { dayOf } from './pictureAddress.ts'
import type { Shown } from './shown.ts'

interface Props {
  readonly shown: Shown
  readonly suppositions?: readonly Supposition[]
}

/** What the view shows besides the map, as pictures complete in themselves, drawn by the server: to look at and to save. */
export function DrawnSection({ shown, suppositions = [] }: Props) {
  const { t } = useTexts('takeAlong')
  return drawnPictures(shown, suppositions, dayOf(new Date())).map(({ id, preview, files }) => (
    <section key={id} className="take-section">
      <h3>{t(`drawn.${id}.title`)}</h3>
      <img className="take-picture" src={preview} width={400} alt={t('picture.alt', { title: t(`drawn.${id}.title`) })} />
      <ul className="take-files">
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
