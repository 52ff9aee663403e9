import { use, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { AddressLink } from '../../state/AddressLink.tsx'
import { useTexts } from '../../i18n/useTexts.ts'
import { Icon } from '../../ui/Icon.tsx'
import { MovedContext } from '../../ui/focus.ts'
import { layouts, useMedia } from '../../ui/useMedia.ts'
import styles from './beside.module.css'
import { SheetHead, tabOf } from './SheetHead.tsx'
import { sheetStops, type SheetStop } from './sheetStop.ts'

interface Place {
  readonly label: string
  /** On its way out. */
  readonly leaving: boolean
  readonly content: ReactNode
}

interface Props {
  readonly questions: ReactNode
  readonly legend: ReactNode
  readonly place: Place | null
}

type Tab = 'legend' | 'questions' | 'place'

/** How high the sheet rises, at the least, when a tab is chosen: a place comes up with the map still above it. */
const rises: Readonly<Record<Tab, SheetStop>> = { legend: 'low', questions: 'half', place: 'low' }

/** What opens on the map: a press there lowers the sheet, which would lie over it. */
const yieldsTo = '[data-map-filter]'

/**
 * What lies beside the map: questions, legend and the chosen place's panel. Drawn once for every width: beside.module.css makes of it a column and
 * a panel, a drawer and a folding card, or a sheet with a tab for each. Only attributes follow the width, once it is known.
 */
export function Beside({ questions, legend, place }: Props) {
  const { t } = useTexts('shell')
  const isSheet = useMedia(layouts.phone)
  const isDrawer = useMedia(layouts.tablet)
  const sheet = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLElement>(null)
  const hasPlace = place?.leaving === false
  const [stop, setStop] = useState<SheetStop>('low')
  const [chosen, setChosen] = useState<Tab>(hasPlace ? 'place' : 'legend')
  const [hadPlace, setHadPlace] = useState(hasPlace)
  if (hasPlace !== hadPlace) {
    setHadPlace(hasPlace)
    setChosen(hasPlace ? 'place' : 'legend')
  }
  useEffect(() => {
    const onPress = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest(yieldsTo) !== null) setStop('low')
    }
    // Before React has answered the press: what was pressed may be gone by then.
    addEventListener('click', onPress, true)
    return () => removeEventListener('click', onPress, true)
  }, [])
  useEffect(() => {
    if (!isDrawer) return
    const drawer = list.current
    return () => drawer?.hidePopover()
  }, [isDrawer])

  const choose = (tab: Tab) => {
    setChosen(tab)
    setStop((now) => (sheetStops.indexOf(rises[tab]) > sheetStops.indexOf(now) ? rises[tab] : now))
  }
  const tabs: { readonly id: Tab; readonly label: string }[] = [
    { id: 'legend', label: t('sheet.legend') },
    { id: 'questions', label: t('sheet.list') },
  ]
  if (hasPlace) tabs.push({ id: 'place', label: place.label })
  const partOf = (id: Tab, label: string) => ({
    id,
    role: isSheet ? 'tabpanel' : 'complementary',
    tabIndex: isSheet ? 0 : undefined,
    'aria-label': isSheet ? undefined : label,
    'aria-labelledby': isSheet ? tabOf(id) : undefined,
  })
  return (
    <div
      ref={sheet}
      className={styles.beside}
      data-stop={stop}
      data-tab={chosen}
      role={isSheet ? 'complementary' : undefined}
      aria-label={isSheet ? t('sheet.tabs') : undefined}
    >
      <SheetHead sheet={sheet} stop={stop} onStop={setStop} tabs={tabs} chosen={chosen} onChoose={choose} />
      <section ref={list} className={styles.questions} popover="auto" {...partOf('questions', t('sheet.list'))}>
        {questions}
      </section>
      <section className={styles.legend} {...partOf('legend', t('sheet.legend'))}>
        <LegendFold isCard={isDrawer} hasPlace={hasPlace}>
          {legend}
        </LegendFold>
      </section>
      {place !== null && (
        <Panel part={partOf('place', place.label)} leaving={place.leaving}>
          {place.content}
        </Panel>
      )}
    </div>
  )
}

interface LegendFoldProps {
  readonly isCard: boolean
  readonly hasPlace: boolean
  readonly children: ReactNode
}

/** The legend, which folds where it is a card on the map: of itself where a panel takes its room. */
function LegendFold({ isCard, hasPlace, children }: LegendFoldProps) {
  const { t } = useTexts('shell')
  const hasRoomBelow = useMedia('(orientation: portrait)')
  const fold = useRef<HTMLDetailsElement>(null)
  const opens = !hasPlace || hasRoomBelow
  useLayoutEffect(() => {
    if (fold.current === null) return
    fold.current.open = !isCard || opens
    fold.current.dataset['settled'] = ''
  }, [isCard, opens])
  return (
    <details ref={fold} open>
      <summary>{t('sheet.legend')}</summary>
      {children}
    </details>
  )
}

interface PanelProps {
  readonly part: { readonly id: string; readonly role: string }
  readonly leaving: boolean
  readonly children: ReactNode
}

/** A place's panel. Closing it is a link to the map alone. */
function Panel({ part, leaving, children }: PanelProps) {
  const { t } = useTexts('shell')
  // What the page came with lies there already: only what is opened slides in.
  const [slides] = useState(use(MovedContext))
  return (
    <section
      className={styles.panel}
      {...part}
      data-slides={slides ? '' : undefined}
      data-leaving={leaving ? '' : undefined}
      inert={leaving}
    >
      <AddressLink
        className={`icon-button ${styles.close}`}
        change={{ view: { name: 'map' } }}
        aria-label={t('closePanel')}
        title={t('closePanel')}
      >
        <Icon name="close" />
      </AddressLink>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
