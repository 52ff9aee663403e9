import type { BackendModule } from 'i18next'
import { makeTexts, type Texts } from '../../api/domain/words/texts.ts'
import type { Language } from '../../api/domain/study/localized.ts'

/** What every view needs comes with the language; the texts of a view that few open come with that view. */
const first: Readonly<Record<Language, () => Promise<{ features: Record<string, object> }>>> = {
  sv: () => import('./first.sv.ts'),
  en: () => import('./first.en.ts'),
}

const files = import.meta.glob<object>(
  ['../../api/domain/words/*.json', '!../../api/domain/words/{answer,indicator,map,missing,search,shell,states}.*.json'],
  { import: 'default' },
)

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, feature, done) => {
    const load = files[`../../api/domain/words/${feature}.${language}.json`]
    if (load === undefined) {
      done(new Error(`No texts ${feature} in ${language}`), null)
      return
    }
    load().then(
      (texts) => done(null, { ...texts }),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
    )
  },
}

const loading = new Map<Language, Promise<Texts>>()

/** Fetches the texts of a language, once. Fails where they can't be fetched, and then asks anew at the next call. */
export function loadTexts(language: Language): Promise<Texts> {
  const texts =
    loading.get(language) ??
    first[language]().then(({ features }) =>
      makeTexts(language, features as Record<string, Record<string, unknown>>, { backend }),
    )
  loading.set(language, texts)
  texts.catch(() => loading.delete(language))
  return texts
}
