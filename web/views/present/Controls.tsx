import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import type { Slide } from '../../../api/domain/study/story.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useShortcut } from '../../parts/search/shortcut.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { Command, Toggle } from './talkKeys.ts'
import { TalkSlide } from './TalkSlide.tsx'
import styles from './present.module.css'

interface ControlsProps {
  readonly number: number
  readonly count: number
  readonly namesHidden: boolean
  readonly blank: boolean
  readonly notes: boolean
  readonly pointing: boolean
  readonly exploring: boolean
  readonly onRun: (command: Command) => void
  readonly onLeave: () => void
}

/** A press by hand leaves the keys to the talk: space would press the button again. */
const letGo = (event: MouseEvent<HTMLElement>) => {
  if (event.detail > 0 && event.target instanceof Element) event.target.closest('button')?.blur()
}

/** The talk's buttons, in sight while the pointer moves or one of them has the focus. */
export function Controls({ number, count, onRun, onLeave, ...state }: ControlsProps) {
  const { t } = useTexts('present')
  const pressed: Partial<Record<Toggle, boolean>> = {
    names: state.namesHidden,
    blank: state.blank,
    notes: state.notes,
    pointer: state.pointing,
    explore: state.exploring,
  }
  const button = (toggle: Toggle) => (
    <button
      key={toggle}
      type="button"
      className={styles.control}
      aria-pressed={pressed[toggle]}
      onClick={() => onRun({ kind: toggle })}
    >
      {t(toggle)}
    </button>
  )
  return (
    <nav className={styles.controls} aria-label={t('controls')} onClick={letGo}>
      <button
        type="button"
        className={styles.control}
        aria-label={t('previous')}
        disabled={number === 1}
        onClick={() => onRun({ kind: 'step', by: -1 })}
      >
        <Icon name="before" />
      </button>
      <span className="figures" aria-hidden="true">
        {number}/{count}
      </span>
      <button
        type="button"
        className={styles.control}
        aria-label={t('next')}
        disabled={number === count}
        onClick={() => onRun({ kind: 'step', by: 1 })}
      >
        <Icon name="after" />
      </button>
      {(['overview', 'explore', 'names', 'blank', 'notes', 'projector', 'fullScreen', 'audience', 'help'] as const).map(button)}
      <button type="button" className={styles.control} onClick={onLeave}>
        {t('leave')}
      </button>
    </nav>
  )
}

interface DialogProps {
  readonly title: string
  readonly className?: string | undefined
  readonly onClose: () => void
  readonly onKeyDown?: (event: KeyboardEvent<HTMLDialogElement>) => void
  readonly children: ReactNode
}

/** What lies over the talk until it is closed: the platform's dialog, which has the keys and gives the focus back. */
export function TalkDialog({ title, className, onClose, onKeyDown, children }: DialogProps) {
  const { t } = useTexts('present')
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={`${styles.dialog} ${className ?? ''}`} aria-labelledby={heading} {...{ onClose, onKeyDown }}>
      <header>
        <h2 id={heading}>{title}</h2>
        <button type="button" className="icon-button" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  )
}

interface OverviewProps {
  readonly slides: readonly Slide[]
  readonly number: number
  readonly namesHidden: boolean
  readonly onChoose: (slide: number) => void
  readonly onClose: () => void
}

/** All slides at once, to choose one. */
export function Overview({ slides, number, namesHidden, onChoose, onClose }: OverviewProps) {
  const { t } = useTexts('present')
  const language = useLanguage()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), [])
  const travel = (event: KeyboardEvent) => {
    if (event.key === 'g' || event.key === 'G') onClose()
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const [first, second] = buttons.map((each) => each.getBoundingClientRect().top)
    const across = first === second ? buttons.filter((each) => each.getBoundingClientRect().top === first).length : 1
    const by = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1, ArrowDown: across, ArrowUp: -across }[event.key]
    const at = buttons.findIndex((each) => each === document.activeElement)
    if (by === undefined) return
    event.preventDefault()
    buttons[Math.min(Math.max(0, at + by), buttons.length - 1)]?.focus()
  }
  return (
    <TalkDialog title={t('overview')} className={styles.overview} onClose={onClose} onKeyDown={travel}>
      <ol ref={list}>
        {slides.map((slide, index) => (
          <li key={slide.id}>
            <div className={styles.thumb} inert aria-hidden="true">
              <TalkSlide {...{ slide, namesHidden }} number={index + 1} count={slides.length} />
            </div>
            <button type="button" aria-current={index + 1 === number || undefined} onClick={() => onChoose(index + 1)}>
              {index + 1}. {slide.sentence[language]}
            </button>
          </li>
        ))}
      </ol>
    </TalkDialog>
  )
}

/** The keys: names of keys that are no letters, and what each does. */
const named = ['forward', 'back', 'ends', 'number'] as const
const lettered = ['g', 'u', 'n', 'b', 'l', 'f', 't', 'a', 'q', '?'] as const

/** Every key, and what it does. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts('present')
  const lettersOn = useShortcut()
  return (
    <TalkDialog title={t('help')} className={styles.help} onClose={onClose}>
      <dl>
        {named.map((name) => (
          <div key={name}>
            <dt>{t(`keys.${name}`)}</dt>
            <dd>{t(`does.${name}`)}</dd>
          </div>
        ))}
        {lettered.map((letter) => (
          <div key={letter}>
            <dt>{letter.toUpperCase()}</dt>
            <dd>{t(`does.${letter}`)}</dd>
          </div>
        ))}
        <div>
          <dt>Esc</dt>
          <dd>{t('does.escape')}</dd>
        </div>
      </dl>
      {!lettersOn && <p>{t('lettersOff')}</p>}
    </TalkDialog>
  )
}
