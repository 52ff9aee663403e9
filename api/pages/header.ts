import { element, escapeMarkup } from '../pictures/markup.ts'
import type { PageContext } from './pageContext.ts'
import { hrefOf } from './pageAddress.ts'
import { pageNameOf } from '../domain/address/views.ts'
import { headerViews, type HeaderView } from '../domain/address/views.ts'
import { words } from './words.ts'

const languages = [
  { code: 'sv', name: 'Svenska' },
  { code: 'en', name: 'English' },
] as const

/** The header's line as the client draws it, with what a script is needed for left out: its place is kept. */
export function header({ address, snapshot }: PageContext): string {
  const { language, view } = address
  const current = pageNameOf(view) ?? 'map'
  const link = (name: HeaderView): string =>
    element(
      'a',
      {
        href: hrefOf(address, { view: { name } }),
        'aria-current': name === current ? 'page' : null,
      },
      escapeMarkup(words[name][language]),
    )
  const languageLink = ({ code, name }: (typeof languages)[number]): string =>
    element(
      'a',
      {
        href: hrefOf(address, { language: code }),
        lang: code,
        hreflang: code,
        title: name,
        'aria-label': name,
        'aria-current': code === language ? 'true' : null,
      },
      code,
    )
  return [
    element('a', { class: 'skip-link', href: '#content' }, words.skip[language]),
    element(
      'header',
      { class: 'header' },
      element(
        'a',
        { class: 'header-name', href: hrefOf(address, { view: { name: 'map' } }), 'aria-label': words.home[language] },
        words.name[language],
      ),
      element('span', { class: 'header-study' }, escapeMarkup(snapshot.study.shortTitle[language])),
      element(
        'div',
        { class: 'header-views first-views' },
        element('nav', { class: 'view-links', 'aria-label': words.views[language] }, ...headerViews.map(link)),
      ),
      element('div', { class: 'first-search' }, ''),
      element(
        'div',
        { class: 'header-language' },
        element('nav', { class: 'language-switch', 'aria-label': words.language[language] }, ...languages.map(languageLink)),
      ),
      element('div', { class: 'first-settings take-button' }, ''),
      element('div', { class: 'first-settings' }, ''),
    ),
  ].join('')
}
