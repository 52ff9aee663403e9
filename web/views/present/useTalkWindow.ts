import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Slide } from '../../../api/domain/study/story.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useShortcut, watchKeys } from '../../parts/search/shortcut.ts'
import { tabMemory } from '../../state/tabMemory.ts'
import { useAddress } from '../../state/useAddress.ts'
import { useStudy } from '../../state/useStudy.ts'
import { turnFullScreen } from './screen.ts'
import { type Message, openChannel, type Sender } from './talkChannel.ts'
import { type Command, readKey, slideAfter, type Toggle } from './talkKeys.ts'
import { follows, noTime, type Role, type TalkState, turnTime } from './talkState.ts'

/** What a window does in its own way. */
interface Own {
  readonly role: Role
  /** The slide is another, or the same is asked for again: what lies over it goes. */
  readonly onMove: () => void
  readonly doing: Partial<Readonly<Record<Toggle | 'escape', () => void>>>
}

/** What is said of what was done: to who listens, and where `isSeen` on the slide too. */
export interface Said {
  readonly times: number
  readonly words: string
  readonly isSeen: boolean
}

/** What is kept in the tab beside the address; so long ago it was another talk, in ms. */
type Kept = Pick<TalkState, 'blank' | 'time' | 'at'>
const untouched: Kept = { blank: false, time: noTime, at: 0 }
const longAgo = 12 * 3_600_000

function readKept(text: string | null): Kept {
  try {
    const { blank, time, at } = JSON.parse(text ?? 'null') as Kept
    // A tab kept by another version of the program may hold something else.
    const isTime =
      Object.values(time.spent).every(Number.isFinite) && (time.running === null || Number.isFinite(time.running.since))
    return isTime && Date.now() - at < longAgo ? { blank, time, at } : untouched
  } catch {
    return untouched
  }
}

/** What is pressed beside the keys: a button or link has space and Enter for itself. */
const isPressable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary') !== null

/**
 * A window of the talk, for the audience or for the presenter: which slide it is at, and what drives it. Slide and hidden names stand in
 * the address, the rest in the tab; what one window changes the talk's others in this browser show.
 */
export function useTalkWindow(slides: readonly Slide[], { role, onMove, doing: own }: Own) {
  const { t } = useTexts('present')
  const language = useLanguage()
  const { address, go } = useAddress()
  const { id: study } = useStudy()
  const count = slides.length
  const { view, namesHidden, notes, presenter } = address
  const ofWhom = view.name === 'present' && view.own ? { own: true as const } : {}
  // The visitor's own talk is another than the study's, and so is one that a link carries in its fragment.
  const fragment = ofWhom.own ? location.hash : ''
  const talk = ofWhom.own ? `${study}/${fragment}` : study
  const number = view.name === 'present' ? Math.min(view.slide, count) : 1
  const [kept, setKept] = useState(untouched)
  const [audiences, setAudiences] = useState<ReadonlySet<string>>(new Set())
  const [said, setSaid] = useState<Said>({ times: 0, words: '', isSeen: false })
  const [digits, setDigits] = useState('')
  // Typed, and heard, sooner than React draws.
  const typed = useRef('')
  const latest = useRef<TalkState>({ slide: number, namesHidden, ...untouched })
  const channel = useRef<ReturnType<typeof openChannel> | null>(null)
  useEffect(() => {
    latest.current = { ...latest.current, slide: number, namesHidden }
  }, [number, namesHidden])

  const say = (words: string, isSeen = false) => setSaid(({ times }) => ({ times: times + 1, words, isSeen }))
  const memory = tabMemory(`larkartan-talk-${talk}`)
  const show = (state: TalkState) => {
    const { slide, namesHidden, blank, time, at } = state
    const before = latest.current
    latest.current = state
    setKept({ blank, time, at })
    memory.set(JSON.stringify({ blank, time, at }))
    if (slide === before.slide && namesHidden === before.namesHidden) return
    const moved = slide === before.slide ? {} : { view: { ...ofWhom, name: 'present', study, slide } as const, study: null }
    go({ ...moved, namesHidden, notes, presenter }, { replace: true })
    if (slide !== before.slide) onMove()
  }
  const send = (message: Message) => channel.current?.send(message)
  const change = (part: Partial<TalkState>) => {
    const { time, at, ...before } = latest.current
    const now = Date.now()
    const next = { ...before, time, ...part, at: Math.max(now, at + 1) }
    const slide = slides[next.slide - 1]?.id ?? null
    const isElsewhere = next.time.running !== null && next.time.running.slide !== slide
    show(isElsewhere ? { ...next, time: turnTime(next.time, slide, now) } : next)
    send({ kind: 'state', state: latest.current })
  }
  const goTo = (next: number) => {
    onMove()
    if (next === latest.current.slide) return
    change({ slide: next })
    say(`${t('slide', { slide: next, count })}: ${slides[next - 1]?.sentence[language] ?? ''}`)
  }
  const jump = (to: number) => {
    if (to === Infinity) goTo(count)
    else if (to < 1 || to > count) say(t('said.noSlide', { slide: to, count }), true)
    else goTo(to)
  }
  const doing: Own['doing'] = {
    names: () => {
      const { namesHidden } = latest.current
      say(t(namesHidden ? 'said.namesShown' : 'said.namesHidden'), true)
      change({ namesHidden: !namesHidden })
    },
    blank: () => {
      const { blank } = latest.current
      say(t(blank ? 'said.shown' : 'said.blank'))
      change({ blank: !blank })
    },
    time: () => {
      const { time, slide } = latest.current
      if (role === 'presenter')
        change({ time: turnTime(time, time.running === null ? (slides[slide - 1]?.id ?? null) : null, Date.now()) })
    },
    fullScreen: () =>
      void turnFullScreen().then((done) => {
        if (!done) say(t('said.noFullScreen'), true)
      }),
    ...own,
    escape: () => {
      if (latest.current.blank) change({ blank: false })
      else own.escape?.()
    },
  }
  const run = (command: Command) => {
    if (command.kind === 'step') goTo(slideAfter(latest.current.slide, command.by, count))
    else if (command.kind === 'goTo') jump(command.slide)
    else doing[command.kind]?.()
  }

  const hear = useEffectEvent((message: Message, from: Sender) => {
    if (from.role === 'audience' && role === 'presenter')
      setAudiences((before) => new Set([...before].filter((id) => id !== from.id).concat(message.kind === 'bye' ? [] : from.id)))
    if (message.kind === 'hello') send({ kind: 'state', state: latest.current })
    if (message.kind === 'do' && role === 'audience') own[message.toggle]?.()
    if (message.kind !== 'state' || !follows({ role, at: latest.current.at }, { role: from.role, at: message.state.at })) return
    show({ ...message.state, slide: Math.min(message.state.slide, count) })
    // Another window for the audience, if there is one, goes by the presenter's.
    if (from.role === 'audience') send({ kind: 'state', state: latest.current })
  })
  const begin = useEffectEvent(() => show({ ...latest.current, ...readKept(memory.get()) }))
  useEffect(() => {
    begin()
    const opened = openChannel(talk, role, (message, from) => hear(message, from))
    channel.current = opened
    return () => {
      opened.close()
      channel.current = null
    }
  }, [talk, role])

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
  // Before the page is marked as alive: a key pressed sooner would be lost.
  useLayoutEffect(() => watchKeys((pressed) => onKey(pressed)), [])

  const slide = slides[number - 1]
  const { blank, time } = kept
  return {
    talk,
    fragment,
    slide,
    number,
    count,
    namesHidden,
    blank,
    time,
    audiences: audiences.size,
    said,
    digits,
    run,
    goTo,
    change,
    send,
    say,
  }
}

export type TalkWindow = ReturnType<typeof useTalkWindow>
