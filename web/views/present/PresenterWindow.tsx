import { useEffect, useRef, useState } from 'react'
import type { Slide } from '../../../api/domain/study/story.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { KeptProgram } from '../../parts/shell/KeptProgram.tsx'
import { Notes } from '../../parts/shell/Notes.tsx'
import { useAddress } from '../../state/useAddress.ts'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import { Controls, Help, Overview, TalkSaid } from './Controls.tsx'
import { Handout } from './Handout.tsx'
import { useSwipe, useWakeLock } from './screen.ts'
import { elapsed, formatTime, noTime, timeOn, turnTime } from './talkState.ts'
import { SlideThumb } from './TalkSlide.tsx'
import { useTalk } from './useTalk.ts'
import { type TalkWindow, useTalkWindow } from './useTalkWindow.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './presenter.module.css'

/** Who speaks has notes, this slide and the next, the clock and the time here, in step with the window that the audience sees. */
export function PresenterWindow({ slides }: { readonly slides: readonly Slide[] }) {
  const { t } = useTexts('present')
  const language = useLanguage()
  const { ignored, href } = useAddress()
  const root = useRef<HTMLElement>(null)
  const [dialog, setDialog] = useState<'overview' | 'help' | null>(null)
  useTalk(slides)
  const talk = useTalkWindow(slides, {
    role: 'presenter',
    onMove: () => setDialog(null),
    doing: {
      overview: () => setDialog('overview'),
      help: () => setDialog('help'),
      projector: () => talk.send({ kind: 'do', toggle: 'projector' }),
      audience: () => talk.send({ kind: 'do', toggle: 'audience' }),
    },
  })
  const { slide, number, count, namesHidden, blank, time } = talk
  useDocumentTitle(t('talking.title', { sentence: slide?.sentence[language] ?? '' }))
  useWakeLock()
  useSwipe(root, (by) => talk.run({ kind: 'step', by }))
  if (slide === undefined) return null
  const next = slides[number]
  const close = () => setDialog(null)
  return (
    <>
      <main id="content" ref={root} className={styles.window} data-presenter tabIndex={-1}>
        <div className={styles.head}>
          <Times talk={talk} slide={slide.id} />
          <div className={styles.states} role="status">
            {blank && <p data-told="blank">{t('talking.blank')}</p>}
            {namesHidden && <p data-told="names">{t('talking.namesHidden')}</p>}
            {talk.audiences === 0 && (
              <p data-told="alone">
                {t('talking.noAudience')}{' '}
                <a href={href({ presenter: false }) + talk.fragment} target="_blank">
                  {t('talking.openAudience')}
                </a>
              </p>
            )}
          </div>
        </div>
        <div className={styles.slides}>
          <div className={styles.now} data-blank={blank || undefined}>
            <SlideThumb {...{ slide, number, count, namesHidden }} isPage />
          </div>
          <section className={styles.next}>
            {next !== undefined && <SlideThumb key={next.id} slide={next} number={number + 1} {...{ count, namesHidden }} />}
            <div>
              <h2 className={styles.label}>{next === undefined ? t('talking.last') : t('talking.next')}</h2>
              <p data-next={next && number + 1}>{next?.sentence[language]}</p>
            </div>
          </section>
        </div>
        <section className={styles.notes} tabIndex={0} aria-label={t('notes')}>
          <p>{slide.notes?.[language] ?? t('noNotes')}</p>
        </section>
        <Controls
          talk={talk}
          className={styles.controls}
          toggles={[
            ['overview'],
            ['names', namesHidden],
            ['blank', blank],
            ['projector'],
            ['audience'],
            ['fullScreen'],
            ['help'],
          ]}
        />
        <TalkSaid talk={talk} />
        {dialog === 'overview' && <Overview {...{ slides, talk }} spent={(id) => timeOn(time, id, Date.now())} onClose={close} />}
        {dialog === 'help' && (
          <Help toggles={['overview', 'names', 'blank', 'time', 'fullScreen', 'projector', 'audience', 'help']} onClose={close} />
        )}
        <Notes ignored={ignored}>
          <KeptProgram isQuiet />
        </Notes>
      </main>
      <Handout {...{ slides, namesHidden }} notes />
    </>
  )
}

const clocks = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short' })

/** The clock, and how long has been spoken. */
function Times({ talk, slide }: { readonly talk: TalkWindow; readonly slide: string }) {
  const { t } = useTexts('present')
  const { time } = talk
  // What changes with the day is not drawn until the page is alive.
  const [now, setNow] = useState<number | null>(null)
  useEffect(() => {
    const tick = () => setNow(Date.now())
    tick()
    const timer = setInterval(tick, 250)
    return () => clearInterval(timer)
  }, [])
  const isRunning = time.running !== null
  const shown = [
    ['clock', now === null ? '' : clocks.format(now)],
    ['elapsed', now === null ? '' : formatTime(elapsed(time, now))],
    ['onSlide', now === null ? '' : formatTime(timeOn(time, slide, now))],
  ] as const
  return (
    <>
      <dl className={styles.times}>
        {shown.map(([name, figures]) => (
          <div key={name}>
            <dt>{t(`talking.${name}`)}</dt>
            <dd className="figures" data-time={name}>
              {figures}
            </dd>
          </div>
        ))}
      </dl>
      <div className="cluster">
        <Button onClick={() => talk.run({ kind: 'time' })}>{t(isRunning ? 'talking.stop' : 'talking.start')}</Button>
        <Button onClick={() => talk.change({ time: isRunning ? turnTime(noTime, slide, Date.now()) : noTime })}>
          {t('talking.reset')}
        </Button>
      </div>
    </>
  )
}
