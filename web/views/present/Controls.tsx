import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import type { Slide } from '../../../api/domain/study/story.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useShortcut } from '../../parts/search/shortcut.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { useKept } from '../../state/useKept.ts'
import { Icon } from '../../ui/Icon.tsx'
import { letters, type Toggle } from './talkKeys.ts'
import { SlideThumb } from './TalkSlide.tsx'
import { formatTime } from './talkState.ts'
import type { TalkWindow } from './useTalkWindow.ts'
import { IconButton } from '../../ui/Button.tsx'
import styles from './controls.module.css'

interface ControlsProps {
  readonly talk: TalkWindow
  /** What else can be done, in order, and whether it is on where it is one of two. */
  readonly toggles: readonly (readonly [Toggle, isOn?: boolean])[]
  readonly onLeave?: () => void
  readonly className?: string | undefined
}

/** A press by hand leaves the keys to the talk: space would press the button again. */
const letGo = (event: MouseEvent<HTMLElement>) => {
  if (event.detail > 0 && event.target instanceof Element) event.target.closest('button')?.blur()
}

/** The talk's buttons. */
export function Controls({ talk: { number, count, run }, toggles, onLeave, className = '' }: ControlsProps) {
  const { t } = useTexts('present')
  const step = (label: string, by: 1 | -1) => (
    <button
      type="button"
      className={styles.control}
      aria-label={label}
      disabled={number === (by === 1 ? count : 1)}
      onClick={() => run({ kind: 'step', by })}
    >
      <Icon name={by === 1 ? 'after' : 'before'} />
    </button>
  )
  return (
    <nav className={`${styles.controls} ${className}`} aria-label={t('controls')} onClick={letGo}>
      {step(t('previous'), -1)}
      <span className="figures" aria-hidden="true">
        {number}/{count}
      </span>
      {step(t('next'), 1)}
      {toggles.map(([toggle, isOn]) => (
        <button key={toggle} type="button" className={styles.control} aria-pressed={isOn} onClick={() => run({ kind: toggle })}>
          {t(toggle)}
        </button>
      ))}
      {onLeave && (
        <button type="button" className={styles.control} onClick={onLeave}>
          {t('leave')}
        </button>
      )}
    </nav>
  )
}

/** What was done, for who listens; and on the screen for a while what is to be seen: the digits typed too. */
export function TalkSaid({ talk: { said, digits } }: Pick<ControlsProps, 'talk'>) {
  const { t } = useTexts('present')
  return (
    <>
      <p className="visually-hidden" role="status">
        <span key={said.times}>{said.words}</span>
      </p>
      {(digits !== '' || said.isSeen) && (
        <p key={digits === '' ? said.times : digits} className={styles.toast} aria-hidden={digits === '' || undefined}>
          {digits === '' ? said.words : t('goTo', { digits })}
        </p>
      )}
    </>
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
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${className ?? ''}`}
      aria-labelledby={heading}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.currentTarget.open) onKeyDown?.(event)
      }}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <IconButton icon="close" label={t('close')} onClick={onClose} />
      </header>
      {children}
    </dialog>
  )
}

interface OverviewProps {
  /** `picture`: where the server has it as a picture. */
  readonly slides: readonly (Slide & { readonly picture?: string })[]
  readonly talk: TalkWindow
  /** How long each slide has been shown, in ms. */
  readonly spent?: (slide: string) => number
  readonly onClose: () => void
}

/** All slides at once, to choose one. */
export function Overview({ slides, talk: { number, namesHidden, goTo }, spent, onClose }: OverviewProps) {
  const { t } = useTexts('present')
  const language = useLanguage()
  const list = useRef<HTMLOListElement>(null)
  const isKept = useKept() !== null
  const picture = isKept ? undefined : slides[number - 1]?.picture
  const asked = `lang=${language}${namesHidden ? '&names=hidden' : ''}`
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
            <SlideThumb {...{ slide, namesHidden }} number={index + 1} count={slides.length} />
            <button type="button" aria-current={index + 1 === number || undefined} onClick={() => goTo(index + 1)}>
              {index + 1}. {slide.sentence[language]}
              {spent !== undefined && spent(slide.id) > 0 && <span className="figures"> · {formatTime(spent(slide.id))}</span>}
            </button>
          </li>
        ))}
      </ol>
      <p>
        <AddressLink change={{ view: { name: 'own' } }}>{t('own')}</AddressLink>
      </p>
      {picture !== undefined && (
        <p className="cluster">
          {t('picture', { slide: number })}
          <a className="button" href={`${picture.replace(/svg$/, 'png')}?width=2400&${asked}`} download>
            PNG
          </a>
          <a className="button" href={`${picture}?${asked}`} download>
            SVG
          </a>
        </p>
      )}
    </TalkDialog>
  )
}

/** Keys that are no letters, in every window of a talk. */
const named = ['forward', 'back', 'ends', 'number'] as const

/** Every key, and what it does. */
export function Help({ toggles, onClose }: { readonly toggles: readonly Toggle[]; readonly onClose: () => void }) {
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
        {toggles.map((toggle) => (
          <div key={toggle}>
            <dt>{keyOf(toggle)}</dt>
            <dd>{t(`does.${toggle}`)}</dd>
          </div>
        ))}
        <div>
          <dt>Esc</dt>
          <dd>{t(toggles.includes('explore') ? 'does.escape' : 'does.show')}</dd>
        </div>
      </dl>
      {!lettersOn && <p>{t('lettersOff')}</p>}
    </TalkDialog>
  )
}

const keyOf = (toggle: Toggle) =>
  Object.keys(letters)
    .find((key) => letters[key] === toggle)
    ?.toUpperCase()
