import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import type { ComparisonsReply } from '../../api/replies/comparison.ts'
import { markOf } from './marks.ts'
import { placeProfiles, type OverlayScale, type OverlayValue } from './overlay.ts'

const rooms = {
  wide: { width: 484, row: 46, levels: 4, unknown: 84 },
  narrow: { width: 224, row: 40, levels: 4, unknown: 60 },
}
const [left, top] = [48, 30]

/** An unknown level of a dimension can be any of the four. */
const anywhere = { low: 0, high: 3 }

const valueOf = (
  { level, missing }: ComparisonsReply['maturity']['overall']['levels'][number],
  { low, high }: Pick<OverlayValue, 'low' | 'high'>,
): OverlayValue => ({ level, low, high, applies: missing !== 'not-applicable' })

/** The maturity profiles drawn over each other: five scales and the overall level, a mark and a line for each municipality. */
export function MaturityOverlay({ comparison }: { readonly comparison: ComparisonsReply }) {
  const { t } = useTexts('compare')
  const language = useLanguage()
  const { maturity, municipalities } = comparison
  const { dimensions, overall, coverages } = maturity
  const levelName = (level: number) => dimensions[0]?.region.classes[level]?.label[language] ?? ''
  const scales: OverlayScale[] = [
    ...dimensions.map(({ id, levels }) => ({ id, values: levels.map((each) => valueOf(each, anywhere)) })),
    { id: overall.id, values: overall.levels.map((each, place) => valueOf(each, coverages[place] ?? anywhere)) },
  ]
  const shorts = [...dimensions.map(({ short }) => short), t('overallShort')]
  const hasUnknown = scales.some(({ values }) => values.some(({ level, applies }) => level === null && applies))
  const notApplicable = municipalities.flatMap(({ name }, place) => {
    const without = shorts.filter((_, index) => scales[index]?.values[place]?.applies === false)
    return without.length === 0 ? [] : [`${name} (${without.join(', ')})`]
  })
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
      {/* Both are drawn: profiles.css shows the one that there is room for. */}
      {(['wide', 'narrow'] as const).map((room) => (
        <Profiles
          key={room}
          of={room}
          scales={scales}
          shorts={shorts}
          levelName={room === 'wide' ? levelName : () => ''}
          hasUnknown={hasUnknown}
          codes={municipalities.map(({ code }) => code)}
        />
      ))}
      <p className="compare-soft compare-levels">
        {Array.from({ length: rooms.narrow.levels }, (_, level) => `${level} ${levelName(level)}`).join(' · ')}
      </p>
      {hasUnknown && (
        <p className="compare-soft">
          <span className="compare-span-key" aria-hidden="true" /> {t('unknownSpan')}
        </p>
      )}
      {notApplicable.length > 0 && <p className="compare-soft">{t('notApplicable', { who: notApplicable.join(', ') })}</p>}
    </section>
  )
}

interface ProfilesProps {
  readonly of: keyof typeof rooms
  readonly scales: readonly OverlayScale[]
  /** The scales' names, in their order. */
  readonly shorts: readonly string[]
  readonly levelName: (level: number) => string
  readonly hasUnknown: boolean
  readonly codes: readonly string[]
}

function Profiles({ of, scales, shorts, levelName, hasUnknown, codes }: ProfilesProps) {
  const { t } = useTexts('compare')
  const room = rooms[of]
  // The overall level is of another kind than the dimensions: no line leads to it.
  const profiles = placeProfiles(scales.slice(0, -1), room)
  const overalls = placeProfiles(scales.slice(-1), room)
  const [step, height] = [room.width / room.levels, scales.length * room.row]
  return (
    <svg
      className="compare-overlay"
      data-room={of}
      viewBox={`0 0 ${left + room.width + room.unknown} ${top + height + 6}`}
      role="img"
      aria-label={t('profilesInTable')}
    >
      {Array.from({ length: room.levels }, (_, level) => (
        <g key={level} transform={`translate(${left + level * step} 0)`}>
          <text className="compare-level" x={step / 2} y={18}>
            {level} {levelName(level)}
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
      {hasUnknown && (
        <g transform={`translate(${left + room.width} 0)`}>
          <text className="compare-level" x={room.unknown / 2} y={18}>
            {t('unknownPlace')}
          </text>
          <rect className="compare-unknown-place" x={3} y={top + 3} width={room.unknown - 6} height={height - 6} rx={3} />
        </g>
      )}
      {shorts.map((short, index) => (
        <text key={short} className="compare-short" x={0} y={top + index * room.row + room.row / 2 + 5}>
          {short}
        </text>
      ))}
      {[
        { placed: profiles, y: top },
        { placed: overalls, y: top + (scales.length - 1) * room.row },
      ].map(({ placed, y }) => (
        <g key={y} transform={`translate(${left} ${y})`}>
          {placed.map(({ marks, spans, line }, place) => (
            <g key={codes[place] ?? place} data-place={place}>
              {line !== '' && <path className="compare-line" d={line} strokeDasharray={markOf(place).dash} />}
              {spans.map((span) => (
                <g key={span.y}>
                  <path
                    className="compare-span"
                    d={`M${span.from} ${span.y - 4}v8M${span.from} ${span.y}H${span.to}M${span.to} ${span.y - 4}v8`}
                  />
                  <path className="compare-unknown" d={markOf(place).path} transform={`translate(${span.mark} ${span.y})`} />
                </g>
              ))}
              {marks.map((mark) => (
                <path key={mark.y} className="compare-dot" d={markOf(place).path} transform={`translate(${mark.x} ${mark.y})`} />
              ))}
            </g>
          ))}
        </g>
      ))}
    </svg>
  )
}
