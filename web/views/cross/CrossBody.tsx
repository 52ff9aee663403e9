import { useEffect, useMemo, useRef, useState } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { CountiesReply } from '../../../api/replies/places.ts'
import type { CrosstabsReply, CrosstabCellReply } from '../../../api/replies/crosstabs.ts'
import { useAddress } from '../../state/useAddress.ts'
import type { Boundaries } from '../../../api/domain/map/geography.ts'
import { municipalitiesOf } from '../../queries.ts'
import { ProvenanceLabel } from '../../parts/indicator/Provenance.tsx'
import { Printed } from '../../parts/print/Printed.tsx'
import { AllNames, MissingList, NameList, PrintedCells } from './NameLists.tsx'
import { BivariateMap } from './BivariateMap.tsx'
import { cellColours, cellKey, cellsByCode, fullestCells, cellLabels } from '../../../api/domain/legend/crossCells.ts'
import { ColourNote, Matrix } from './Matrix.tsx'
import styles from './cross.module.css'
import { formatList, formatShare } from '../../../api/domain/words/format.ts'
import { Link } from 'wouter'
import { useStudy } from '../../state/useStudy.ts'

/** What is pointed at for the moment: a cell of the matrix, or a municipality. */
interface Pointing {
  readonly cell: string | null
  readonly code: string | null
}

const atNothing: Pointing = { cell: null, code: null }

interface CrossBodyProps {
  readonly crosstab: CrosstabsReply
  readonly boundaries: Boundaries | undefined
  readonly counties: CountiesReply
  readonly county: string | null
  readonly share: 'row' | 'column' | null
  readonly pinned: string | null
}

/** Matrix, map and names, linked both ways. What is pointed at is of the moment; the cell held is in the address. */
export function CrossBody({ crosstab, boundaries, counties, county, share, pinned }: CrossBodyProps) {
  const { t } = useTexts('cross')
  const language = useLanguage()
  const { go } = useAddress()
  const [{ cell: pointed, code }, setPointing] = useState(atNothing)
  const { cells } = crosstab
  const colours = useMemo(() => cellColours(crosstab), [crosstab])
  const cellsOf = useMemo(() => cellsByCode(cells), [cells])
  const names = useMemo(() => new Map(municipalitiesOf(boundaries).map((place) => [place.code, place.name])), [boundaries])
  const answer = useRef<HTMLHeadingElement>(null)
  const isPressed = useRef(false)
  // Whom the cell pressed has is told below the matrix, which a phone's screen may end with.
  useEffect(() => {
    if (isPressed.current) answer.current?.scrollIntoView({ block: 'nearest' })
    isPressed.current = false
  }, [pinned])
  // A thumb points at nothing: whom it pressed on the map is told under the map.
  const [pressed, setPressed] = useState<string | null>(null)
  const caption = useRef<HTMLElement>(null)
  useEffect(() => {
    if (pressed !== null) caption.current?.scrollIntoView({ block: 'nearest' })
  }, [pressed])
  const find = (key: string | null) => cells.find((cell) => cellKey(cell) === key) ?? null
  const held = find(pinned)
  const fullest = fullestCells(cells)
  const shown = find(pointed) ?? held
  const listed = held ?? (fullest.length === 1 ? fullest[0] : undefined)
  const raised = code !== null ? new Set([code]) : shown === null ? null : new Set(shown.codes)
  const firstCell = (at: string): string | null => cellsOf.get(at)?.[0] ?? null
  const told = code ?? (pressed !== null && firstCell(pressed) === pinned ? pressed : null)
  const marked = code !== null ? (cellsOf.get(code) ?? []) : []
  const pointAtCode = (at: string | null) => setPointing(at === null ? atNothing : { cell: null, code: at })
  return (
    <>
      <div className="cluster">
        <ProvenanceLabel provenance={crosstab.provenance} />
      </div>
      <Summary crosstab={crosstab} held={held} fullest={fullest} />
      <div className={styles.board} data-columns={crosstab.columns.length > 4 ? 'many' : 'few'}>
        <div className={`stack ${styles.left}`}>
          <Matrix
            {...{ crosstab, colours, share, pinned, marked }}
            onPoint={(cell) => setPointing({ cell, code: null })}
            onPin={(key) => {
              isPressed.current = true
              go({ pinned: key })
            }}
          />
          <ColourNote crosstab={crosstab} />
          {listed !== undefined && (
            <section className={`stack ${styles.aside} ${styles.onScreen}`} aria-labelledby="cross-names">
              <h2 ref={answer} id="cross-names" className={styles.answer}>
                {t('names', { count: listed.count })}
              </h2>
              <p className={styles.soft}>{cellLabels(crosstab, listed, language).join(' · ')}</p>
              <NameList codes={listed.codes} names={names} onPoint={pointAtCode} />
            </section>
          )}
        </div>
        <figure className={`stack ${styles.figure}`}>
          {boundaries !== undefined && (
            <BivariateMap
              {...{ crosstab, boundaries, counties, county, cellsOf, raised }}
              onPoint={pointAtCode}
              onChoose={(at) => {
                setPressed(at)
                go({ pinned: firstCell(at) })
              }}
            />
          )}
          <figcaption ref={caption} className={`${styles.soft} ${styles.onScreen}`} aria-hidden="true">
            {told !== null
              ? [
                  names.get(told),
                  ...(cellsOf.get(told) ?? [])
                    .slice(0, 1)
                    .flatMap((key) => cellLabels(crosstab, find(key) ?? { x: '', y: '' }, language)),
                ].join(' · ')
              : t('hint')}
          </figcaption>
        </figure>
        <AllNames crosstab={crosstab} colours={colours} names={names} onPoint={pointAtCode} />
      </div>
      <Printed>
        <PrintedCells crosstab={crosstab} names={names} />
      </Printed>
      <BoundNotes bounds={crosstab.bounds} />
      <MissingList crosstab={crosstab} names={names} onPoint={pointAtCode} />
    </>
  )
}

interface SummaryProps {
  readonly crosstab: CrosstabsReply
  /** The cell held; null for the fullest. */
  readonly held: CrosstabCellReply | null
  /** Several where they have as many. */
  readonly fullest: readonly CrosstabCellReply[]
}

/** The answer in a sentence: of the cell held, else of the commonest, all of them where several have as many; with both of the shares and their bases. */
function Summary({ crosstab, held, fullest }: SummaryProps) {
  const { t } = useTexts('cross')
  const language = useLanguage()
  const cell = held ?? fullest[0]
  if (cell === undefined) return <p className={styles.summary}>{t('nobody')}</p>
  if (held === null && fullest.length > 1) {
    const pairs = fullest.map((each) => {
      const [x, y] = cellLabels(crosstab, each, language)
      return t('sentence.pair', { x, y })
    })
    return (
      <p className={styles.summary} role="status">
        {t('sentence.tied', { count: cell.count, base: crosstab.base, pairs: formatList(pairs, language) })}
      </p>
    )
  }
  const [x, y] = cellLabels(crosstab, cell, language)
  const column = crosstab.columns.find(({ id }) => id === cell.x)?.count ?? 0
  const row = crosstab.rows.find(({ id }) => id === cell.y)?.count ?? 0
  const share = (part: number | null) => (part === null ? '–' : formatShare(part, language))
  return (
    <p className={styles.summary} role="status">
      {t(held !== null && cell.count === 0 ? 'sentence.none' : held === null ? 'sentence.fullest' : 'sentence.held', {
        count: cell.count,
        base: crosstab.base,
        x,
        y,
      })}{' '}
      {cell.count > 0 &&
        t('sentence.shares', { column, row, x, y, ofColumn: share(cell.shareOfColumn), ofRow: share(cell.shareOfRow) })}
    </p>
  )
}

/** What the report's own totals allow for two answers at once, where it states them but not how they combine. */
function BoundNotes({ bounds }: { readonly bounds: CrosstabsReply['bounds'] }) {
  const { t } = useTexts('cross')
  const language = useLanguage()
  const { href } = useAddress()
  const { hasReport } = useStudy()
  if (bounds === null) return null
  const report = href({ view: { name: 'report' } })
  return (
    <section className={`stack ${styles.aside}`} aria-labelledby="cross-bounds">
      <h2 id="cross-bounds">{t('bounds')}</h2>
      {bounds.map(({ label, minimum, maximum, base, note, facts }) => (
        <div key={label.sv} className="card" data-bound={`${minimum}-${maximum}`}>
          <p>
            <strong>{label[language]}</strong>: {t('between', { minimum, maximum, base })}
          </p>
          <p className={styles.soft}>
            {note[language]} {t('source')}{' '}
            {facts.map((id) =>
              hasReport ? (
                <Link key={id} href={`${report}#${id}`} className={styles.fact} translate="no">
                  {id}
                </Link>
              ) : (
                <span key={id} className={styles.fact}>
                  {id}
                </span>
              ),
            )}
          </p>
        </div>
      ))}
    </section>
  )
}
