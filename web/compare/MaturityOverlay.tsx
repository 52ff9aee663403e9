import { useTranslation } from 'react-i18next'
import type { ComparisonsReply } from '../../api/schemas/comparison.ts'
import { useScreen } from '../shell/useScreen.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { markOf } from './marks.ts'
import { placeProfiles, type OverlayScale } from './overlay.ts'

const rooms = { wide: { width: 520, row: 46, levels: 4 }, narrow: { width: 284, row: 40, levels: 4 } }
const [left, top] = [48, 30]

/** An unknown level of a dimension can be any of the four. */
const anywhere = { low: 0, high: 3 }

/** The maturity profiles drawn over each other: five scales and the overall level, a mark and a line for each municipality. */
export function MaturityOverlay({ comparison }: { readonly comparison: ComparisonsReply }) {
  const { t } = useTranslation('compare')
  const language = useLanguage()
  const isNarrow = useScreen() === 'phone'
  const room = isNarrow ? rooms.narrow : rooms.wide
  const { maturity, municipalities } = comparison
  const { dimensions, overall, coverages } = maturity
  const levelName = (level: number) => dimensions[0]?.region.classes[level]?.label[language] ?? ''
  const scales: OverlayScale[] = [
    ...dimensions.map(({ id, levels }) => ({ id, values: levels.map(({ level }) => ({ level, ...anywhere })) })),
    { id: overall.id, values: overall.levels.map(({ level }, place) => ({ level, ...(coverages[place] ?? anywhere) })) },
  ]
  const shorts = [...dimensions.map(({ short }) => short), t('overallShort')]
  // The overall level is of another kind than the dimensions: no line leads to it.
  const profiles = placeProfiles(scales.slice(0, -1), room)
  const overalls = placeProfiles(scales.slice(-1), room)
  const [step, height] = [room.width / room.levels, scales.length * room.row]
  const overallTop = dimensions.length * room.row
  return (
    <section className="compare-card" aria-labelledby="compare-profiles">
      <h2 id="compare-profiles">{t('profiles')}</h2>
      <p className="compare-soft">
        {t('rubric', { version: maturity.rubric.version })}
        {!maturity.rubric.validated && <strong> · {t('notValidated')}</strong>}
      </p>
      <ul className="compare-key">
        {municipalities.map(({ code, name }, place) => (
          <li key={code}>
            <svg className="compare-sample" width="44" height="16" viewBox="-22 -8 44 16" aria-hidden="true" data-place={place}>
              <path className="compare-line" d="M-22 0H22" strokeDasharray={markOf(place).dash} />
              <path className="compare-dot" d={markOf(place).path} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <svg
        className="compare-overlay"
        viewBox={`0 0 ${left + room.width} ${top + height + 6}`}
        role="img"
        aria-label={t('profilesInTable')}
      >
        {Array.from({ length: room.levels }, (_, level) => (
          <g key={level} transform={`translate(${left + level * step} 0)`}>
            <text className="compare-level" x={step / 2} y={18}>
              {level} {isNarrow ? null : levelName(level)}
            </text>
            {scales.map(({ id }, index) => (
              <rect
                key={id}
                className="compare-step"
                x={2}
                y={top + index * room.row + 3}
                width={step - 4}
                height={room.row - 6}
                rx={3}
              />
            ))}
          </g>
        ))}
        {shorts.map((short, index) => (
          <text key={short} className="compare-short" x={0} y={top + index * room.row + room.row / 2 + 5}>
            {short}
          </text>
        ))}
        {[
          { placed: profiles, y: top },
          { placed: overalls, y: top + overallTop },
        ].map(({ placed, y }) => (
          <g key={y} transform={`translate(${left} ${y})`}>
            {placed.map(({ marks, spans, line }, place) => (
              <g key={municipalities[place]?.code ?? place} data-place={place}>
                {line !== '' && <path className="compare-line" d={line} strokeDasharray={markOf(place).dash} />}
                {spans.map((span) => (
                  <g key={span.y}>
                    <path
                      className="compare-span"
                      d={`M${span.from} ${span.y - 4}v8M${span.from} ${span.y}H${span.to}M${span.to} ${span.y - 4}v8`}
                    />
                    <path
                      className="compare-unknown"
                      d={markOf(place).path}
                      transform={`translate(${(span.from + span.to) / 2} ${span.y})`}
                    />
                  </g>
                ))}
                {marks.map((mark) => (
                  <path
                    key={mark.y}
                    className="compare-dot"
                    d={markOf(place).path}
                    transform={`translate(${mark.x} ${mark.y})`}
                  />
                ))}
              </g>
            ))}
          </g>
        ))}
      </svg>
      {isNarrow && (
        <p className="compare-soft">
          {Array.from({ length: room.levels }, (_, level) => `${level} ${levelName(level)}`).join(' · ')}
        </p>
      )}
      <p className="compare-soft">
        <span className="compare-span-key" aria-hidden="true" /> {t('unknownSpan')}
      </p>
    </section>
  )
}
