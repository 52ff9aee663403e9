import type { BackendModule } from 'i18next'

/** Long texts of a view that few open: files of their own, fetched by the view that uses them. The other features' come in one file a language. */
const files = import.meta.glob<object>(
  [
    './about.*.json',
    './centre.*.json',
    './compare.*.json',
    './cross.*.json',
    './ignored.*.json',
    './print.*.json',
    './report.*.json',
    './selection.*.json',
    './suppose.*.json',
    './table.*.json',
    './takeAlong.*.json',
  ],
  { import: 'default' },
)

/** Fetches a feature's texts where they did not come with the language's. */
export const lateTexts: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, feature, done) => {
    const load = files[`./${feature}.${language}.json`]
    if (load === undefined) return done(new Error(`No texts ${feature} in ${language}`), null)
    load().then(
      (texts) => done(null, { ...texts }),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
    )
  },
}
