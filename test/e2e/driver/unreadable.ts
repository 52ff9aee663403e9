import type { Page } from 'playwright-core'

/**
 * The visible words that somebody can't read wherever they scroll to, each with what is the matter: cut by what they stand in, outside the
 * window, covered by something else; and what scrolls sideways without being a table. Of parts that are alike, the two with most words.
 * Names on a map are left out: it places them itself, and leaves out those that have no room.
 */
export const unreadable = (page: Page, within = 'body'): Promise<string[]> =>
  page.evaluate((within) => {
    const faults = new Set<string>()
    const slack = 2.5
    type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>
    const place = (element: Element): string => {
      const own = (each: Element) =>
        `${each.localName}${each.id && `#${each.id}`}.${(each.getAttribute('class') ?? '').replaceAll(' ', '.')}`
      return `${element.parentElement === null ? '' : own(element.parentElement)} > ${own(element)}`
    }
    const tell = (element: Element, what: string, words: string) =>
      faults.add(`${what}: «${words.trim().replaceAll(/\s+/gu, ' ').slice(0, 48)}» in ${place(element)}`)
    const page = document.documentElement
    /** A dialog, while one is open, is all there is. */
    const shown = document.querySelector(':modal') ?? document.querySelector(within) ?? document.body
    const isTablesOwn = (element: Element) => element.matches(':has(> :is(table, [role=grid])), code, pre, textarea, input')
    for (const scroller of [page, ...shown.querySelectorAll('*')]) {
      if (scroller !== page && (!/auto|scroll/u.test(getComputedStyle(scroller).overflowX) || isTablesOwn(scroller))) continue
      if (scroller.scrollWidth <= scroller.clientWidth + 1) continue
      const edge = scroller.getBoundingClientRect().left + scroller.clientLeft + scroller.clientWidth - scroller.scrollLeft + 1
      const out = [...scroller.querySelectorAll('*')].filter(
        (each) => each.getBoundingClientRect().right > edge && each.checkVisibility(),
      )
      const first = out.find((each) => !out.some((other) => other !== each && each.contains(other))) ?? scroller
      faults.add(
        `${place(scroller)} scrolls sideways by ${String(scroller.scrollWidth - scroller.clientWidth)} for «${first.textContent.trim().slice(0, 40)}» in ${place(first)}`,
      )
    }

    /** What an element is placed in: null is the window. */
    const holder = (element: Element): Element | null => {
      const { position } = getComputedStyle(element)
      if (position === 'fixed' || element.matches(':popover-open, :modal')) return null
      let up = element.parentElement
      if (position === 'absolute')
        while (up !== null && getComputedStyle(up).position === 'static' && getComputedStyle(up).transform === 'none')
          up = up.parentElement
      return up ?? (element === page ? null : page)
    }
    const isOnlyHeard = (element: Element): boolean => {
      for (let each: Element | null = element; each !== null; each = each.parentElement) {
        if (each.matches('.visually-hidden, .skip-link:not(:focus), .maplibregl-map, [inert], svg')) return true
        const { clipPath, opacity } = getComputedStyle(each)
        if (clipPath === 'inset(50%)' || opacity === '0') return true
      }
      return false
    }
    const boxesOf = (text: Text): DOMRect[] => {
      const range = document.createRange()
      range.selectNodeContents(text)
      // A font's own box is higher than its letters are.
      return [...range.getClientRects()]
        .filter(({ width, height }) => width > 1 && height > 1)
        .map(({ x, y, width, height }) => new DOMRect(x, y + height / 6, width, (height * 2) / 3))
    }

    /** Where a line of a text is once what scrolls has it in its middle. */
    const inSight = (text: Text, line: number): DOMRect => {
      const here = () => boxesOf(text)[line] ?? new DOMRect()
      for (let at = text.parentElement; at !== null; at = at.parentElement) {
        const isPage = at === page
        if ((!isPage && !/auto|scroll/u.test(getComputedStyle(at).overflowY)) || at.scrollHeight <= at.clientHeight) continue
        const frame = isPage ? { top: 0, height: innerHeight } : at.getBoundingClientRect()
        const { top, height } = here()
        at.scrollBy({ top: top + height / 2 - frame.top - frame.height / 2, behavior: 'instant' })
      }
      return here()
    }

    const kinds = new Map<string, { text: Text; parent: Element }[]>()
    const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node as Text
      const parent = text.parentElement
      if (parent === null || !/[\p{L}\p{N}]/u.test(text.data) || parent.closest('script, style, noscript, option') !== null)
        continue
      if (!parent.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) || isOnlyHeard(parent)) continue
      if (boxesOf(text).length === 0) continue
      const kind = [parent, parent.parentElement, parent.parentElement?.parentElement]
        .map((each) => `${each?.localName ?? ''}.${each?.getAttribute('class') ?? ''}`)
        .join('<')
      kinds.set(kind, [...(kinds.get(kind) ?? []), { text, parent }])
    }
    const longest = (all: { text: Text; parent: Element }[]) =>
      all.toSorted((one, other) => other.text.length - one.text.length).slice(0, 2)

    /** What keeps a box of an element's from being seen, however one scrolls. */
    const cut = (parent: Element, box: Box): string | null => {
      let shown: Box = box
      let inWindow = false
      let isMoved = false
      for (let at: Element | null = parent; at !== null;) {
        const style = getComputedStyle(at)
        if (at !== page && at !== document.body && style.display !== 'inline' && style.display !== 'contents') {
          const frame = at.getBoundingClientRect()
          const left = frame.left + at.clientLeft
          const top = frame.top + at.clientTop
          const scrollsX = /auto|scroll/u.test(style.overflowX)
          const scrollsY = /auto|scroll/u.test(style.overflowY)
          // A cell of the table has one line, and the whole of it where a key leads.
          if (at.matches('td[title]')) return null
          if (style.textOverflow === 'ellipsis' && at.scrollWidth > at.clientWidth + 1) return 'ends in dots'
          const out = (
            start: number,
            end: number,
            from: number,
            inside: number,
            whole: number,
            scrolled: number,
            can: boolean,
          ) =>
            can
              ? start + scrolled < from - slack || end + scrolled > from + whole + slack
              : start < from - slack || end > from + inside + slack
          if (
            style.overflowX !== 'visible' &&
            out(shown.left, shown.right, left, at.clientWidth, at.scrollWidth, at.scrollLeft, scrollsX)
          )
            return `cut sideways by ${place(at)}`
          if (
            style.overflowY !== 'visible' &&
            out(shown.top, shown.bottom, top, at.clientHeight, at.scrollHeight, at.scrollTop, scrollsY)
          )
            return `cut at top or foot by ${place(at)}`
          if (scrollsX || scrollsY) {
            isMoved = true
            shown = {
              left: scrollsX ? Math.max(frame.left, Math.min(shown.left, frame.right)) : shown.left,
              right: scrollsX ? Math.min(frame.right, Math.max(shown.right, frame.left)) : shown.right,
              top: scrollsY ? frame.top : shown.top,
              bottom: scrollsY ? frame.bottom : shown.bottom,
            }
          }
        }
        const next = holder(at)
        if (next === null && at !== page) inWindow = true
        at = next
      }
      if (shown.left < -slack || shown.right > innerWidth + slack) return 'outside the window sideways'
      if (inWindow && !isMoved && (shown.top < -slack || shown.bottom > innerHeight + slack))
        return 'outside the window at top or foot'
      if (inWindow && isMoved && (shown.top > innerHeight - 20 || shown.bottom < 20)) return 'its scroller is outside the window'
      return null
    }

    for (const control of shown.querySelectorAll(':is(a, button, input, select):not(:has(:not(svg, svg *)))')) {
      const { x, y, width, height } = control.getBoundingClientRect()
      // Its picture stands in the middle of it.
      const box = new DOMRect(x + width / 4, y + height / 4, width / 2, height / 2)
      if (
        /[\p{L}\p{N}]/u.test(control.textContent) ||
        width < 2 ||
        !control.checkVisibility({ checkOpacity: true }) ||
        isOnlyHeard(control)
      )
        continue
      const fault = cut(control, box)
      if (fault !== null) tell(control, fault, control.getAttribute('aria-label') ?? '')
    }

    for (const { text, parent } of [...kinds.values()].flatMap(longest)) {
      parent.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
      const boxes = boxesOf(text)
      const fault = boxes.map((box) => cut(parent, box)).find((each) => each !== null)
      if (fault) {
        tell(parent, fault, text.data)
        continue
      }
      if (getComputedStyle(parent).pointerEvents === 'none') continue
      const covers = () =>
        boxesOf(text)
          .slice(0, 2)
          .flatMap((_, index) => {
            const box = inSight(text, index)
            const found: string[] = []
            for (const x of [box.left + 2, (box.left + box.right) / 2, box.right - 2]) {
              const y = (box.top + box.bottom) / 2
              if (y < 0 || y > innerHeight || x < 0 || x > innerWidth) continue
              const stack = document.elementsFromPoint(x, y)
              const own = stack.findIndex((each) => each === parent || parent.contains(each))
              const over = (own === -1 ? stack : stack.slice(0, own)).find((each) => {
                if (each.contains(parent)) return false
                if (parent.contains(each)) return false
                const { backgroundColor, backgroundImage } = getComputedStyle(each)
                const hasGround = !/rgba\(.*, 0\)|transparent/u.test(backgroundColor) || backgroundImage !== 'none'
                const hasWords = [...each.childNodes].some(
                  (child) =>
                    child instanceof Text &&
                    child.data.trim() !== '' &&
                    boxesOf(child).some(({ left, right, top, bottom }) => left < x && x < right && top + 3 < y && y < bottom - 3),
                )
                return hasGround || hasWords || each.matches('canvas, svg *, input, select, img')
              })
              if (over !== undefined) found.push(`covered by ${place(over)}`)
            }
            return found
          })
      const found = covers()
      if (found.length === 0) continue
      // What stands still is seen before the page is scrolled over it.
      scrollTo({ top: 0, behavior: 'instant' })
      const isStill = boxesOf(text).every(({ top, bottom }) => top >= 0 && bottom <= innerHeight)
      for (const cover of isStill ? covers() : found) tell(parent, cover, text.data)
    }
    return [...faults]
  }, within)
