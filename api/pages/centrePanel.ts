import { element, escapeMarkup } from '../pictures/markup.ts'
import type { CentreReply } from '../replies/centres.ts'
import { hrefOf } from './pageAddress.ts'
import type { PageContext } from './pageContext.ts'
import { byName, words } from './words.ts'

/** A learning centre in words: whom it serves, what public sources say, and how far that has been checked. */
export function centrePanel(centre: CentreReply, { address }: PageContext): string {
  const { language } = address
  const facts = [
    [words.nameInSource, centre.name],
    [words.responsibleBody, centre.responsibleBody],
    [words.place, centre.place],
    [words.period, centre.period],
    [words.activity, centre.activity],
    [words.verification, centre.verificationNote],
  ] as const
  const served = [...centre.municipalities]
    .sort((one, other) => byName(one.name, other.name))
    .map(({ code, name, county }) => {
      const link = element('a', { href: hrefOf(address, { view: { name: 'municipality', code } }) }, escapeMarkup(name))
      return element('li', {}, `${link} ${escapeMarkup(county.name)}`)
    })
  const sources = centre.sources.map((source) =>
    element('li', {}, URL.canParse(source) ? element('a', { href: source }, escapeMarkup(source)) : escapeMarkup(source)),
  )
  return [
    element('h2', { class: 'panel-heading' }, escapeMarkup(centre.title[language])),
    element('p', { class: 'first-about' }, words.notFor2008[language]),
    element('h3', { class: 'group-heading' }, words.served[language]),
    element('ul', { class: 'first-served' }, ...served),
    element(
      'dl',
      { class: 'first-facts' },
      ...facts.map(([term, value]) => {
        const known = value !== null && value.trim() !== ''
        const said = known ? element('dd', { lang: 'sv' }, escapeMarkup(value)) : element('dd', {}, words.unknown[language])
        return element('div', {}, element('dt', {}, term[language]), said)
      }),
    ),
    element('h3', { class: 'group-heading' }, words.centreAnswers[language]),
    element('p', {}, words.noCentreAnswers[language]),
    element('h3', { class: 'group-heading' }, words.sources[language]),
    sources.length === 0 ? element('p', {}, words.unknown[language]) : element('ul', {}, ...sources),
  ].join('')
}
