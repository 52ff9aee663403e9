import { describe, expect, it } from 'vitest'
import { Suspense } from 'react'
import type { SelectionsReply } from '../../../api/replies/selections.ts'
import { makeQueryClient } from '../../../web/state/queryClient.ts'
import { FilterControl } from '../../../web/parts/filter/FilterControl.tsx'
import { show } from '../indicator/show.tsx'
import { theConditions } from './theConditions.ts'

const condition = (indicator: string, classes: string[], remaining: number) => ({
  indicator,
  classes,
  title: { sv: indicator, en: indicator },
  alone: remaining,
  remaining,
  unknown: 2,
})

/** Shows the filter of an address, with the API's reply to it. */
async function showFilter(address: string, query: string, reply: Partial<SelectionsReply>, language: 'sv' | 'en' = 'sv') {
  const client = makeQueryClient()
  client.setQueryData(['conditions', 'forstudie-2008'], theConditions)
  client.setQueryData(['selection', 'forstudie-2008', query], {
    count: 7,
    municipalities: 52,
    base: 50,
    codes: [],
    conditions: [],
    emptiedBy: null,
    ...reply,
  })
  return show(
    <Suspense>
      <FilterControl />
    </Suspense>,
    { address, client, language },
  )
}

describe('the filter', () => {
  it('shows each condition as question and class, and how many are left of which base', async () => {
    const conditions = [condition('needs-inventory', ['yes'], 30), condition('project-level', ['level-1', 'level-2'], 7)]
    const { screen } = await showFilter(
      '/?urval=needs-inventory:yes~project-level:level-1,level-2',
      'filter=needs-inventory:yes~project-level:level-1,level-2',
      { conditions },
    )
    await expect.element(screen.getByRole('button', { name: 'Behovsinventering: ja' })).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Projektnivå: nivå 1 eller nivå 2' })).toBeVisible()
    await expect.element(screen.getByRole('status')).toHaveTextContent('7 av 52 kommuner, bland 50 med svar på alla frågorna')
  })

  it('says which condition left nobody, and how many there were before it', async () => {
    const conditions = [condition('needs-inventory', ['yes'], 5), condition('project-level', ['level-1'], 0)]
    const { screen } = await showFilter(
      '/tabell?urval=needs-inventory:yes~project-level:level-1',
      'filter=needs-inventory:yes~project-level:level-1',
      { conditions, count: 0, emptiedBy: 'project-level' },
    )
    await expect.element(screen.getByText(/Före ”Projektnivå: nivå 1” fanns 5 kvar/)).toBeVisible()
  })

  it('lets go of a condition by its cross, and of the whole, and stays in the view', async () => {
    const { screen } = await showFilter('/tabell?urval=needs-inventory:yes', 'filter=needs-inventory:yes', {
      conditions: [condition('needs-inventory', ['yes'], 7)],
    })
    await expect
      .element(screen.getByRole('link', { name: 'Ta bort villkoret Behovsinventering: ja' }))
      .toHaveAttribute('href', '/tabell')
    await expect.element(screen.getByRole('link', { name: 'Ta bort urvalet' })).toHaveAttribute('href', '/tabell')
  })

  it('gets a condition by a question and its ticked answers, each tick a step in the address', async () => {
    const { screen, history } = await showFilter('/', '', {})
    await screen.getByRole('button', { name: /Lägg till villkor/ }).click()
    await screen.getByRole('combobox', { name: 'Fråga' }).selectOptions('project-level')
    await screen.getByRole('checkbox', { name: /Nivå 2/ }).click()
    await expect.poll(() => history.at(-1)).toBe('/?urval=project-level:level-2')
    await screen.getByRole('checkbox', { name: /Nivå 1/ }).click()
    await expect.poll(() => history.at(-1)).toBe('/?urval=project-level:level-2,level-1')
    await screen.getByRole('checkbox', { name: /Nivå 2/ }).click()
    await expect.poll(() => history.at(-1)).toBe('/?urval=project-level:level-1')
  })

  it('asks for why there is no answer, where there is someone without, and says that everyone is then judged', async () => {
    const { screen, history } = await showFilter('/', '', {})
    await screen.getByRole('button', { name: /Lägg till villkor/ }).click()
    await screen.getByRole('combobox', { name: 'Fråga' }).selectOptions('needs-inventory')
    const reasons = screen.getByRole('group', { name: 'Utan svar' })
    await expect.element(reasons.getByRole('checkbox', { name: /Osäkert/ })).not.toBeInTheDocument()
    await reasons.getByRole('checkbox', { name: /Svarade inte/ }).click()
    await expect.poll(() => history.at(-1)).toBe('/?urval=needs-inventory:missing-no-answer')

    const { screen: asked } = await showFilter(
      '/?urval=needs-inventory:no,missing-no-answer',
      'filter=needs-inventory:no,missing-no-answer',
      { base: 52, conditions: [condition('needs-inventory', ['no', 'missing-no-answer'], 22)] },
    )
    await expect.element(asked.getByRole('button', { name: 'Behovsinventering: nej eller svarade inte' })).toBeVisible()
    await expect.element(asked.getByText(/bland alla 52, även de utan svar/)).toBeVisible()
  })

  it('speaks English', async () => {
    const { screen } = await showFilter(
      '/?urval=needs-inventory:no&sprak=en',
      'filter=needs-inventory:no',
      { count: 1, conditions: [condition('needs-inventory', ['no'], 1)] },
      'en',
    )
    await expect.element(screen.getByRole('status')).toHaveTextContent('1 of 52 municipalities, among 50')
  })
})
