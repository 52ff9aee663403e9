import { createInstance, type BackendModule, type i18n } from 'i18next'
import type { Language } from '../study/localized.ts'

/** The texts of one language: by feature (the file `map.sv.json` is the feature `map`), with plurals by the language's own rules. */
export type Texts = i18n

/** A feature's texts, or those of all features by name. */
export type TextsOfFeature = Readonly<Record<string, unknown>>

interface Options {
  /** Asked for features that are not given from the start, when they are first needed. */
  readonly backend?: BackendModule
  /** Called with the key of a text that is not there, or the name of a value that one was not given. The key itself is shown unless given. */
  readonly onMissing?: (what: string) => string
}

/**
 * The texts of one language.
 *
 * @example makeTexts('sv', { map: { zoomIn: 'Zooma in' } }).getFixedT(null, 'map')('zoomIn') // 'Zooma in'
 */
export function makeTexts(
  language: Language,
  features: Readonly<Record<string, TextsOfFeature>>,
  { backend, onMissing }: Options = {},
): Texts {
  const texts = createInstance()
  if (backend) texts.use(backend)
  void texts.init({
    lng: language,
    fallbackLng: false,
    ns: Object.keys(features),
    defaultNS: 'shell',
    resources: { [language]: { ...features } },
    partialBundledLanguages: true,
    initAsync: false,
    interpolation: { escapeValue: false },
    ...(onMissing && {
      parseMissingKeyHandler: onMissing,
      missingInterpolationHandler: (text: string, [placeholder]: RegExpExecArray) => onMissing(`${placeholder} of “${text}”`),
    }),
  })
  return texts
}
