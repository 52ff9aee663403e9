import { useId, type MouseEvent } from 'react'
import type { MapForm } from '../../../api/domain/address/address.ts'
import { countyShortName } from '../../../api/domain/words/answerSentence.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { MapData } from '../../parts/useMapData.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { QuestionSteps } from './AnswerCard.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './mapBar.module.css'

interface Props {
  readonly data: MapData
  readonly onFilter: () => void
}

/**
 * What is chosen of: the question, the area, the map's form. Below a desktop's width a bar of buttons, each of which opens its list; on a
 * desktop the areas lie over the map and the form at its foot, and the questions have a column.
 */
export function MapBar({ data: { address, indicators, indicator, counties, wanted }, onFilter }: Props) {
  const { t } = useTexts(['shell', 'indicator'])
  const language = useLanguage()
  const county = counties?.counties.find(({ code }) => code === address.county)
  const title = indicator?.title[language]
  const question = (
    <Button popoverTarget="questions" aria-label={t('question', { title })}>
      <span className={styles.chosen}>{title}</span>
      <Icon name="down" />
    </Button>
  )
  return (
    <>
      <nav className={styles.bar} aria-label={t('bar')}>
        {indicators === undefined || wanted === undefined ? (
          question
        ) : (
          <QuestionSteps indicators={indicators} shown={wanted}>
            {question}
          </QuestionSteps>
        )}
        <Button className={styles.area} popoverTarget="areas">
          <span className={styles.chosen} translate={county && 'no'}>
            {county === undefined ? t('indicator:region') : countyShortName(county.name)}
          </span>
          <Icon name="down" />
        </Button>
        <Button popoverTarget="map-menu" aria-label={t('more')} title={t('more')}>
          <Icon name="more" />
        </Button>
      </nav>
      {counties !== undefined && <Areas counties={counties} chosen={county?.code ?? null} />}
      <div id="map-menu" className={styles.menu} popover="auto" onClick={closeOnChoice}>
        <FormSwitch form={address.form} />
        <Button className={styles.filter} data-map-filter onClick={onFilter}>
          {t('filter')}
        </Button>
      </div>
    </>
  )
}

/** What opens over the map closes on a choice in it. */
export function closeOnChoice({ currentTarget, target }: MouseEvent<HTMLElement>) {
  if (currentTarget.matches(':popover-open') && target instanceof Element && target.closest('a, button') !== null)
    currentTarget.hidePopover()
}

interface AreasProps {
  readonly counties: Pick<NonNullable<MapData['counties']>, 'counties'>
  /** Code of the county chosen, null for the region. */
  readonly chosen: string | null
}

/** The region and its counties; the county chosen is let go by its own. */
export function Areas({ counties, chosen }: AreasProps) {
  const { t } = useTexts('indicator')
  return (
    <nav id="areas" className={styles.areas} popover="auto" aria-label={t('counties')} onClick={closeOnChoice}>
      <AddressLink className="chip floating" change={{ county: null }} aria-current={chosen === null ? 'true' : undefined}>
        {t('region')}
      </AddressLink>
      {counties.counties.map(({ code, name }) => (
        <AddressLink
          key={code}
          className="chip floating"
          change={{ county: code === chosen ? null : code }}
          aria-current={code === chosen ? 'true' : undefined}
          translate="no"
        >
          {countyShortName(name)}
          {code === chosen && <Icon name="close" className={styles.letGo} />}
        </AddressLink>
      ))}
    </nav>
  )
}

const forms: readonly MapForm[] = ['map', 'tiles']

/** The two forms of the map: as the land lies, or one square of equal size a municipality. */
function FormSwitch({ form }: { readonly form: MapForm }) {
  const { t } = useTexts('shell')
  const title = useId()
  return (
    <nav className={`segments floating ${styles.forms}`} aria-labelledby={title}>
      <span id={title} className="visually-hidden">
        {t('form.title')}
      </span>
      {forms.map((each) => (
        <AddressLink
          key={each}
          className="segment-link"
          change={{ form: each }}
          aria-label={t(`form.${each}`)}
          title={t(`form.${each}`)}
          aria-current={each === form ? 'true' : undefined}
        >
          <Icon name={each} />
          <span>{t(`form.${each}`)}</span>
        </AddressLink>
      ))}
    </nav>
  )
}
