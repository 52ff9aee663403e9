import { useQuery } from '@tanstack/react-query'
import { Suspense, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { ClassKey } from '../../../api/domain/legend/classKey.ts'
import type { Slide } from '../../../api/domain/study/story.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useShortcut, watchKeys } from '../../parts/search/shortcut.ts'
import { Notes } from '../../parts/shell/Notes.tsx'
import { indicatorsQuery } from '../../queries.ts'
import { part } from '../../ui/part.tsx'
import { useAddress } from '../../state/useAddress.ts'
import { useStudy } from '../../state/useStudy.ts'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import { useAudience } from './useAudience.ts'
import { Controls, Help, Overview } from './Controls.tsx'
import { Explored, type Exploring } from './Explored.tsx'
import { Handout } from './Handout.tsx'
import { placeOf } from './leaveTalk.ts'
import { turnFullScreen, useIdle, useProjectorTheme, useSwipe, useWakeLock } from './screen.ts'
import { type Command, readKey, slideAfter, type Toggle } from './talkKeys.ts'
import { type OnMap, TalkMap } from './TalkMap.tsx'
import { TalkSlide } from './TalkSlide.tsx'
import { useTalk } from './useTalk.ts'
import styles from './present.module.css'

const AudiencePanel = part('views/present/AudiencePanel.tsx', () =>
  import('./AudiencePanel.tsx').then((file) => file.AudiencePanel),
)

const mapOf = ({ shows }: Slide): OnMap | null =>
  shows.kind === 'map'
    ? {
        indicator: shows.indicator,
        form: shows.form,
        county: shows.county ?? null,
        selected: shows.municipality ?? null,
        pinned: shows.class ?? null,
        filter: shows.filter,
      }
    : null

/** What is pressed beside the keys: a button or link has space and Enter for itself. */
const isPressable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary') !== null

/** The talk on the screen, slide by slide: driven by keys, buttons, fingers. Which slide it is stands in the address. */
export function Player({ slides }: { readonly slides: readonly Slide[] }) {
  const { t } = useTexts('present')
  const language = useLanguage()
  const { address, ignored, go } = useAddress()
  const study = useStudy()
  const indicators = useQuery(indicatorsQuery(study.id)).data
  const root = useRef<HTMLElement>(null)
  const spot = useRef<HTMLDivElement>(null)
  const { namesHidden, notes, view } = address
  const count = slides.length
  const number = view.name === 'present' ? Math.min(view.slide, count) : 1
  const slide = slides[number - 1]
  const [dialog, setDialog] = useState<'overview' | 'help' | 'audience' | null>(null)
  const [blank, setBlank] = useState(false)
  const [pointing, setPointing] = useState(false)
  const [exploring, setExploring] = useState<Exploring | null>(null)
  const [digits, setDigits] = useState('')
  // Typed sooner than React draws.
  const typed = useRef('')
  const [said, setSaid] = useState({ times: 0, words: '', isSeen: false })
  const [hovered, setHovered] = useState<string | null>(null)
  const [raised, setRaised] = useState<ClassKey | null>(null)
  const [isDrawn, setDrawn] = useState(false)
  const turnProjector = useProjectorTheme()
  const isWhole = useTalk(study.id, slides)
  const { audience, begin, end } = useAudience({ study: study.id, slide: number, namesHidden, blank })
  const sentence = slide?.sentence[language] ?? ''
  useDocumentTitle(t('title', { sentence }))
  useIdle(root)
  useWakeLock()

  const say = (words: string, isSeen = false) => setSaid(({ times }) => ({ times: times + 1, words, isSeen }))
  const goTo = (next: number) => {
    setDialog(null)
    setExploring(null)
    setRaised(null)
    if (next === number) return
    go(
      { view: { name: 'present', study: study.id, slide: next }, ...(address.study === null ? {} : { study: null }) },
      { replace: true },
    )
    say(`${t('slide', { slide: next, count })}: ${slides[next - 1]?.sentence[language] ?? ''}`)
  }
  const leave = () => {
    if (slide === undefined) return
    const { indicator, form, county, selected } = exploring ?? {}
    const place = placeOf(slide.shows, indicators?.indicators.map(({ id }) => id) ?? [])
    const explored = exploring && {
      view: selected == null ? ({ name: 'map' } as const) : ({ name: 'municipality', code: selected } as const),
      ...{ indicator: indicator ?? null, form: form ?? 'map', county: county ?? null },
    }
    go({ ...(study.current ? {} : { study: study.id }), ...(explored ?? place) })
  }
  const explore = () => {
    const own = slide && mapOf(slide)
    const start = indicators?.defaultIndicator
    if (exploring !== null || start === undefined) setExploring(null)
    else setExploring(own ?? { indicator: start, form: 'map', county: null, selected: null })
  }
  const jump = (to: number) => {
    if (to === Infinity) goTo(count)
    else if (to < 1 || to > count) say(t('said.noSlide', { slide: to, count }), true)
    else goTo(to)
  }
  const doing: Readonly<Record<Toggle | 'escape', () => void>> = {
    overview: () => setDialog('overview'),
    help: () => setDialog('help'),
    audience: () => {
      begin()
      setDialog('audience')
    },
    names: () => {
      say(t(namesHidden ? 'said.namesShown' : 'said.namesHidden'), true)
      go({ namesHidden: !namesHidden }, { replace: true })
    },
    notes: () => go({ notes: !notes }, { replace: true }),
    blank: () => {
      say(t(blank ? 'said.shown' : 'said.blank'))
      setBlank(!blank)
    },
    pointer: () => setPointing(!pointing),
    projector: turnProjector,
    fullScreen: () =>
      void turnFullScreen().then((done) => {
        if (!done) say(t('said.noFullScreen'), true)
      }),
    explore,
    escape: () => {
      if (blank) setBlank(false)
      else if (exploring !== null) setExploring(null)
      else leave()
    },
  }
  const run = (command: Command) => {
    if (command.kind === 'step') goTo(slideAfter(number, command.by, count))
    else if (command.kind === 'goTo') jump(command.slide)
    else doing[command.kind]()
  }
  const signsOn = useShortcut()
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, shiftKey, repeat } = event
    if ((key === ' ' || key === 'Enter') && isPressable(target)) return
    const read = readKey(key, typed.current, signsOn && !repeat)
    typed.current = read.digits
    setDigits(read.digits)
    if (read.command === null) return
    event.preventDefault()
    run(key === ' ' && shiftKey ? { kind: 'step', by: -1 } : read.command)
  })
  useEffect(() => watchKeys((pressed) => onKey(pressed)), [])
  useSwipe(root, (by) => run({ kind: 'step', by }))

  if (slide === undefined) return null
  const own = mapOf(slide)
  const firstMap = slides.map(mapOf).find((each) => each !== null)
  const shown = exploring === null ? own : { ...exploring, pinned: null, filter: undefined }
  const first = firstMap ?? (indicators && { ...blankMap, indicator: indicators.defaultIndicator })
  return (
    <>
      <main
        id="content"
        ref={root}
        className={styles.player}
        data-notes-open={notes || undefined}
        data-pointing={pointing || undefined}
        data-names-hidden={namesHidden || undefined}
        data-whole={isWhole || undefined}
        tabIndex={-1}
        onPointerMove={({ clientX, clientY }) => {
          if (spot.current !== null) spot.current.style.transform = `translate(${clientX}px, ${clientY}px)`
        }}
      >
        <div className={styles.stage}>
          {first !== undefined && (
            <TalkMap
              {...{ shown, first, namesHidden, hovered, raised }}
              onHover={setHovered}
              onSelect={(selected) => {
                if (shown !== null) setExploring({ ...shown, selected })
              }}
              onReady={() => setDrawn(true)}
            />
          )}
          <TalkSlide
            {...{ slide, number, count, namesHidden, hovered }}
            isPage
            isLive={isDrawn}
            onRaise={setRaised}
            instead={
              exploring && (
                <Explored
                  {...{ exploring, namesHidden, hovered }}
                  onChange={setExploring}
                  onRaise={setRaised}
                  onBack={() => setExploring(null)}
                />
              )
            }
          />
        </div>
        {notes && (
          <aside className={styles.notes} aria-label={t('notes')}>
            <p>{slide.notes?.[language] ?? t('noNotes')}</p>
          </aside>
        )}
        <Controls
          {...{ number, count, namesHidden, blank, notes, pointing }}
          exploring={exploring !== null}
          onRun={run}
          onLeave={leave}
        />
        {blank && <div className={styles.blank} data-blank onClick={() => setBlank(false)} />}
        {pointing && <div ref={spot} className={styles.spot} data-spot />}
        <p className="visually-hidden" role="status">
          <span key={said.times}>{said.words}</span>
        </p>
        {(digits !== '' || said.isSeen) && (
          <p key={digits === '' ? said.times : digits} className={styles.toast} aria-hidden={digits === '' || undefined}>
            {digits === '' ? said.words : t('goTo', { digits })}
          </p>
        )}
        {dialog === 'overview' && (
          <Overview {...{ slides, number, namesHidden }} onChoose={goTo} onClose={() => setDialog(null)} />
        )}
        {dialog === 'audience' && (
          <Suspense>
            <AudiencePanel
              audience={audience}
              onEnd={() => {
                setDialog(null)
                end()
              }}
              onClose={() => setDialog(null)}
            />
          </Suspense>
        )}
        {dialog === 'help' && <Help onClose={() => setDialog(null)} />}
        <Notes ignored={ignored} />
      </main>
      <Handout {...{ slides, namesHidden, notes }} />
    </>
  )
}

const blankMap = { form: 'map', county: null, selected: null, pinned: null, filter: undefined } as const
