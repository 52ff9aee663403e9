import { createInstance, type BackendModule, type i18n } from 'i18next'
import type { Language } from '../study/localized.ts'

/** The texts of one language: by feature (the file `map.sv.json` is the feature `map`), with plurals by the language's own rules. */
export type Texts = i18n

/** A feature's texts, or those of all features by name. */
export type TextsOfFeature = Readonly<Record<string, unknown>>

/**
 * The texts of one language. Features that are not among `features` are asked of `backend` when first needed.
 *
 * @example makeTexts('sv', { map: { zoomIn: 'Zooma in' } }).getFixedT(null, 'map')('zoomIn') // 'Zooma in'
 */
export function makeTexts(
  language: Language,
  features: Readonly<Record<string, TextsOfFeature>>,
  backend?: BackendModule,
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
  })
  return texts
}
