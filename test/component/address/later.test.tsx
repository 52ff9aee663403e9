import { memo } from 'react'
import { expect, it } from 'vitest'
import { AddressLink } from '../../../web/state/AddressLink.tsx'
import { Later } from '../../../web/state/Later.tsx'
import { useAddress } from '../../../web/state/useAddress.ts'
import { show } from '../indicator/show.tsx'

function Shown({ label }: { readonly label: string }) {
  const { address } = useAddress()
  return <output aria-label={label}>{address.county ?? 'region'}</output>
}

const Choices = memo(function Choices() {
  return (
    <>
      <Shown label="list" />
      <AddressLink change={{ county: '18' }}>Örebro län</AddressLink>
      <AddressLink change={{ indicator: 'needs-inventory' }}>Behovsinventering</AddressLink>
    </>
  )
})

const view = (
  <>
    <Shown label="map" />
    <Later>
      <Choices />
    </Later>
  </>
)

it('lets the map show a choice before the list that it was made in', async () => {
  const { screen } = await show(view)
  const both = () => ['map', 'list'].map((label) => screen.getByLabelText(label).element().textContent)
  const seen: (string | null)[][] = []
  const watch = new MutationObserver(() => seen.push(both()))
  watch.observe(document.body, { subtree: true, characterData: true, childList: true })
  await screen.getByText('Örebro län').click()
  await expect.element(screen.getByLabelText('list')).toHaveTextContent('18')
  watch.disconnect()
  expect(seen.at(0)).toEqual(['18', 'region'])
  expect(seen.at(-1)).toEqual(['18', '18'])
})

it('adds a second choice to the first, made before the list has followed', async () => {
  const { screen, history } = await show(view)
  const press = (link: string) => (screen.getByText(link).element() as HTMLElement).click()
  const listAtSecond = new Promise<string | null>((resolve) => {
    const drawn = new MutationObserver(() => {
      drawn.disconnect()
      resolve(screen.getByLabelText('list').element().textContent)
      press('Behovsinventering')
    })
    drawn.observe(document.body, { subtree: true, characterData: true, childList: true })
  })
  press('Örebro län')
  expect(await listAtSecond).toBe('region')
  const chosen = () => Object.fromEntries(new URL(history.at(-1) ?? '', 'http://localhost').searchParams)
  await expect.poll(chosen).toEqual({ lan: '18', indikator: 'needs-inventory' })
})
