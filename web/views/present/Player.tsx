import { useQuery } from '@tanstack/react-query'
import { Suspense, useRef, useState } from 'react'
import type { ClassKey } from '../../../api/domain/legend/classKey.ts'
import type { Slide } from '../../../api/domain/study/story.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { KeptProgram } from '../../parts/shell/KeptProgram.tsx'
import { Notes } from '../../parts/shell/Notes.tsx'
import { indicatorsQuery } from '../../queries.ts'
import { part } from '../../ui/part.tsx'
import { useAddress } from '../../state/useAddress.ts'
import { useStudy } from '../../state/useStudy.ts'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import { useAudience } from './useAudience.ts'
import { Controls, Help, Overview, TalkSaid } from './Controls.tsx'
import { Explored } from './Explored.tsx'
import { Handout } from './Handout.tsx'
import { onKarta, type OnMap, onMap, placeOf } from './onMap.ts'
import { useIdle, useProjectorTheme, useSwipe, useWakeLock } from './screen.ts'
import { TalkMap } from './TalkMap.tsx'
import { TalkSlide } from './TalkSlide.tsx'
import { useTalk } from './useTalk.ts'
import { useTalkWindow } from './useTalkWindow.ts'
import './projector.css'
import styles from './player.module.css'

const AudiencePanel = part('views/present/AudiencePanel.tsx', () =>
  import('./AudiencePanel.tsx').then((file) => file.AudiencePanel),
)

const mapOf = ({ shows }: Slide): OnMap | null => (shows.kind === 'map' ? onMap(shows) : null)

/** The map while it is explored: of what a slide shows, without the class held and the filter. */
const unheld = (map: OnMap): OnMap => ({ ...map, pinned: null, filter: undefined })

/** The talk on the screen, slide by slide: driven by keys, buttons, fingers. Which slide it is stands in the address. */
export function Player({ slides }: { readonly slides: readonly Slide[] }) {
  const { t } = useTexts('present')
  const language = useLanguage()
  const { address, ignored, href, go } = useAddress()
  const study = useStudy()
  const indicators = useQuery(indicatorsQuery(study.id)).data
  const blankMap = indicators && onMap({ kind: 'map', indicator: indicators.defaultIndicator, form: 'map' })
  const root = useRef<HTMLElement>(null)
  const spot = useRef<HTMLDivElement>(null)
  const { notes, view } = address
  const isOwn = view.name === 'present' && view.own === true
  const [dialog, setDialog] = useState<'overview' | 'help' | 'audience' | null>(null)
  const [pointing, setPointing] = useState(false)
  const [exploring, setExploring] = useState<OnMap | null>(null)
  const [isBlocked, setBlocked] = useState(false)
  const [hovered, setHovered] = useState<string | null>(null)
  const [raised, setRaised] = useState<ClassKey | null>(null)
  const [isDrawn, setDrawn] = useState(false)
  const turnProjector = useProjectorTheme()
  const isWhole = useTalk(slides)
  const presenterView = href({ presenter: true, notes: false })
  const talk = useTalkWindow(slides, {
    role: 'audience',
    onMove: () => {
      setDialog(null)
      setExploring(null)
      setRaised(null)
    },
    doing: {
      overview: () => setDialog('overview'),
      help: () => setDialog('help'),
      audience: () => {
        begin()
        setDialog(dialog === 'audience' ? null : 'audience')
      },
      notes: () => go({ notes: !notes }, { replace: true }),
      presenter: () => {
        // What this window shows is what the other is to begin with.
        talk.change({})
        setBlocked(window.open(presenterView + talk.fragment, `larkartan-${talk.talk}`, 'popup,width=1280,height=720') === null)
      },
      pointer: () => setPointing(!pointing),
      projector: turnProjector,
      explore: () => {
        const start = (slide && mapOf(slide)) ?? blankMap
        setExploring(exploring !== null || start === undefined ? null : unheld(start))
      },
      escape: () => {
        if (exploring !== null) setExploring(null)
        else leave()
      },
    },
  })
  const { slide, number, count, namesHidden, blank } = talk
  const { audience, begin, end } = useAudience(
    { study: study.id, slide: number, namesHidden, blank },
    isOwn ? slide : undefined,
    count,
  )
  useDocumentTitle(t('title', { sentence: slide?.sentence[language] ?? '' }))
  useIdle(root)
  useWakeLock()
  useSwipe(root, (by) => talk.run({ kind: 'step', by }))

  const leave = () => {
    if (slide === undefined) return
    const place = exploring === null ? placeOf(slide.shows, indicators?.indicators.map(({ id }) => id) ?? []) : onKarta(exploring)
    go({ ...(study.current ? {} : { study: study.id }), ...place })
  }

  if (slide === undefined) return null
  const shown = exploring ?? mapOf(slide)
  const first = slides.map(mapOf).find((each) => each !== null) ?? blankMap
  const close = () => setDialog(null)
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
                if (shown !== null) setExploring(unheld({ ...shown, selected }))
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
          talk={talk}
          className={styles.controls}
          toggles={[
            ['overview'],
            ['explore', exploring !== null],
            ['names', namesHidden],
            ['blank', blank],
            ['notes', notes],
            ['presenter'],
            ['projector'],
            ['fullScreen'],
            ['audience'],
            ['help'],
          ]}
          onLeave={leave}
        />
        {blank && <div className={styles.blank} data-blank onClick={() => talk.change({ blank: false })} />}
        {pointing && <div ref={spot} className={styles.spot} data-spot />}
        <TalkSaid talk={talk} />
        {isBlocked && (
          <p className={styles.blocked} role="alert">
            {t('talking.blocked')}{' '}
            <a href={presenterView + talk.fragment} target="_blank" onClick={() => setBlocked(false)}>
              {t('talking.open')}
            </a>
          </p>
        )}
        {dialog === 'overview' && <Overview {...{ slides, talk }} onClose={close} />}
        {dialog === 'audience' && (
          <Suspense>
            <AudiencePanel
              audience={audience}
              onEnd={() => {
                close()
                end()
              }}
              onClose={close}
            />
          </Suspense>
        )}
        {dialog === 'help' && (
          <Help
            toggles={[
              'overview',
              'explore',
              'names',
              'blank',
              'presenter',
              'notes',
              'fullScreen',
              'projector',
              'pointer',
              'audience',
              'help',
            ]}
            onClose={close}
          />
        )}
        <Notes ignored={ignored}>
          <KeptProgram isQuiet />
        </Notes>
      </main>
      <Handout {...{ slides, namesHidden, notes }} />
    </>
  )
}
