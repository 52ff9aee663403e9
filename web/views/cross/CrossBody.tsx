import { useMemo, useState } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { CountiesReply } from '../../../api/replies/places.ts'
import type { CrosstabsReply } from '../../../api/replies/crosstabs.ts'
import { useAddress } from '../../state/useAddress.ts'
import type { Boundaries } from '../../../api/domain/map/geography.ts'
import { municipalitiesOf } from '../../queries.ts'
import { ProvenanceLabel } from '../../parts/indicator/ProvenanceLabel.tsx'
import { Printed } from '../../parts/print/Printed.tsx'
import { AllNames } from './AllNames.tsx'
import { BivariateMap } from './BivariateMap.tsx'
import { BoundNotes } from './BoundNotes.tsx'
import { cellColours, cellKey, cellsByCode, fullestCells, cellLabels } from '../../../api/domain/legend/crossCells.ts'
import { ColourNote } from './ColourNote.tsx'
import styles from './cross.module.css'
import { Matrix } from './Matrix.tsx'
import { MissingList } from './MissingList.tsx'
import { NameList } from './NameList.tsx'
import { PrintedCells } from './PrintedCells.tsx'
import { Summary } from './Summary.tsx'

/** What is pointed at for the moment: a cell of the matrix, or a municipality. */
interface Pointing {
  readonly cell: string | null
  readonly code: string | null
}

const atNothing: Pointing = { cell: null, code: null }

interface Props {
  readonly crosstab: CrosstabsReply
  readonly boundaries: Boundaries | undefined
  readonly counties: CountiesReply
  readonly county: string | null
  readonly share: 'row' | 'column' | null
  readonly pinned: string | null
}

/** Matrix, map and names, linked both ways. What is pointed at is of the moment; the cell held is in the address. */
export function CrossBody({ crosstab, boundaries, counties, county, share, pinned }: Props) {
  const { t } = useTexts('cross')
  const language = useLanguage()
  const { go } = useAddress()
  const [{ cell: pointed, code }, setPointing] = useState(atNothing)
  const { cells } = crosstab
  const colours = useMemo(() => cellColours(crosstab), [crosstab])
  const cellsOf = useMemo(() => cellsByCode(cells), [cells])
  const names = useMemo(() => new Map(municipalitiesOf(boundaries).map((place) => [place.code, place.name])), [boundaries])
  const find = (key: string | null) => cells.find((cell) => cellKey(cell) === key) ?? null
  const held = find(pinned)
  const fullest = fullestCells(cells)
  const shown = find(pointed) ?? held
  const listed = held ?? (fullest.length === 1 ? fullest[0] : undefined)
  const raised = code !== null ? new Set([code]) : shown === null ? null : new Set(shown.codes)
  const marked = code !== null ? (cellsOf.get(code) ?? []) : []
  const pointAtCode = (at: string | null) => setPointing(at === null ? atNothing : { cell: null, code: at })
  return (
    <>
      <div className={styles.provenance}>
        <ProvenanceLabel provenance={crosstab.provenance} />
      </div>
      <Summary crosstab={crosstab} held={held} fullest={fullest} />
      <div className={styles.board} data-columns={crosstab.columns.length > 4 ? 'many' : 'few'}>
        <div className={styles.left}>
          <Matrix
            crosstab={crosstab}
            colours={colours}
            share={share}
            pinned={pinned}
            marked={marked}
            onPoint={(cell) => setPointing({ cell, code: null })}
            onPin={(key) => go({ pinned: key })}
          />
          <ColourNote crosstab={crosstab} />
          {listed !== undefined && (
            <section className={`stack ${styles.aside} ${styles.onScreen}`} aria-labelledby="cross-names">
              <h2 id="cross-names">{t('names', { count: listed.count })}</h2>
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
              onChoose={(at) => go({ pinned: cellsOf.get(at)?.[0] ?? null })}
            />
          )}
          <figcaption className={styles.pointed} aria-hidden="true">
            {code !== null
              ? [
                  names.get(code),
                  ...(cellsOf.get(code) ?? [])
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
