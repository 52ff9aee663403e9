import { element } from '../pictures/markup.ts'
import { layout } from '../pictures/map/picture.ts'
import { optionLabel, provenanceTexts } from '../pictures/map/texts.ts'
import { comparisonTitle } from '../pictures/comparisonPicture.ts'
import { crosstabSize, crosstabTitle } from '../pictures/crosstabPicture.ts'
import { slideSize } from '../pictures/slidePicture.ts'
import { previewSize } from '../pictures/sheet.ts'
import { conditionsInQuery } from '../domain/address/idLists.ts'
import { formatAddress } from '../domain/address/formatAddress.ts'
import { crossedAxes, type PageContext } from './context.ts'
import { views } from '../domain/address/views.ts'
import type { Provenance } from '../domain/study/answer.ts'
import { showsAnswers } from '../domain/study/story.ts'
import { localized, text } from '../domain/words/catalogue.ts'
import { withQuery } from '../replies/reply.ts'

/** Where the picture of the map that a page shows is: indicator, option, county, form, section, class held, filter, and the place that is looked at. */
export function mapPicture(
  { indicator, option, pinned, county, selection, address: { form, section, language, view }, snapshot, geography }: PageContext,
  ending: 'png' | 'svg',
  width: number | null = null,
): string {
  const marked =
    view.name === 'municipality'
      ? [view.code]
      : view.name === 'centre'
        ? (geography.centres.find(({ id }) => id === view.id)?.municipalities ?? [])
        : []
  return withQuery(`/maps/${snapshot.study.id}/${indicator.id}.${ending}`, [
    width === null ? null : `width=${width}`,
    `lang=${language}`,
    county && `county=${county.code}`,
    option && `option=${option}`,
    form === 'tiles' ? 'form=tiles' : section && `bbox=${section.join()}`,
    pinned && `class=${pinned}`,
    marked.length === 0 ? null : `codes=${marked.join(',')}`,
    conditionsInQuery(selection?.conditions ?? []),
  ])
}

/** A picture of ours: where it is, its size in pixels, and what it shows. */
interface Picture {
  readonly path: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** One of the pictures beside the maps. */
function drawn(
  { snapshot, address: { language } }: PageContext,
  name: string,
  parameters: readonly (string | null)[],
  size: { readonly width: number; readonly height: number },
  shown: string,
  provenance: Provenance = snapshot.provenance,
): Picture {
  return {
    path: withQuery(`/pictures/${snapshot.study.id}/${name}.png`, [`lang=${language}`, ...parameters]),
    ...size,
    alt: `${shown} (${provenanceTexts[provenance].name[language]})`,
  }
}

const previewWidth = 1200

function mapOf(context: PageContext, place: string | null): Picture {
  const { indicator, option, county, address } = context
  const { language } = address
  const shown = [
    place,
    indicator.title[language],
    optionLabel(indicator, option, language),
    county?.name ?? context.geography.region[language],
  ]
  return {
    path: mapPicture(context, 'png', previewWidth),
    width: previewWidth,
    height: (previewWidth * layout.size.height) / layout.size.width,
    alt: `${text(language, 'shell', 'view.map')}: ${shown.filter(Boolean).join(', ')} (${provenanceTexts[indicator.provenance].name[language]})`,
  }
}

/** The picture of what the page shows; of the report, which names no municipality, published figures alone. */
function pictureOf(context: PageContext, place: string | null): Picture {
  const { address, county, selection, geography, snapshot } = context
  const { language, view, compared, crossShare, namesHidden } = address
  const filter = conditionsInQuery(selection?.conditions ?? [])
  const inCounty = county === null ? null : `county=${county.code}`
  switch (views[view.name].picture) {
    case 'staircase': {
      const { report } = snapshot.study
      if (report === undefined) return mapOf(context, place)
      const counts = report.staircase.map(({ count }) => count).join(', ')
      return drawn(context, 'staircase', [], previewSize, `${snapshot.study.title[language]}: ${counts}`, 'published')
    }
    case 'comparison': {
      if (compared.length === 0) return mapOf(context, place)
      const names = compared.map((code) => geography.municipalityByCode.get(code)?.name ?? code)
      const parameters = [`codes=${compared.join(',')}`, 'answers=none', filter]
      return drawn(context, 'comparison', parameters, previewSize, comparisonTitle(names, language))
    }
    case 'crosstab': {
      const [x, y] = crossedAxes(context)
      const share = crossShare && `share=${crossShare}`
      const parameters = [`x=${x.id}`, `y=${y.id}`, inCounty, share, filter]
      return drawn(context, 'crosstab', parameters, crosstabSize, crosstabTitle({ x, y }, language))
    }
    case 'slide': {
      const number = view.name === 'present' ? view.slide : 1
      // A visitor's own is not the server's to know.
      const slide = view.name === 'present' && view.own ? undefined : snapshot.story.slides[number - 1]
      if (slide === undefined) return mapOf(context, place)
      const provenance = showsAnswers(slide.shows) ? snapshot.provenance : 'published'
      const names = namesHidden ? 'names=hidden' : null
      return drawn(context, `slide-${number}`, [names], slideSize, slide.sentence[language], provenance)
    }
    case 'table':
      return drawn(context, 'table', [inCounty, filter], previewSize, localized('pictures', 'table')[language])
    case 'map':
      return mapOf(context, place)
  }
}

/** The picture of the page, for those who show links with one (The Open Graph protocol). Pictures need full addresses: a server that does not know its own has none. */
export function preview(context: PageContext, place: string | null): string {
  const { address, deps } = context
  const { settings } = deps
  if (!settings.publicUrlGiven) return ''
  const picture = pictureOf(context, place)
  const properties = {
    'og:url': settings.publicUrl + formatAddress(address),
    'og:image': settings.publicUrl + picture.path,
    'og:image:type': 'image/png',
    'og:image:width': String(picture.width),
    'og:image:height': String(picture.height),
    'og:image:alt': picture.alt,
  }
  return [
    ...Object.entries(properties).map(([property, content]) => element('meta', { property, content })),
    element('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ].join('')
}
