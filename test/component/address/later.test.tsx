import { memo } from 'react'
import { expect, it } from 'vitest'
import { AddressLink } from '../../../web/address/AddressLink.tsx'
import { Later } from '../../../web/address/Later.tsx'
import { useAddress } from '../../../web/address/useAddress.ts'
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
  for (const link of ['Örebro län', 'Behovsinventering']) {
    ;(screen.getByText(link).element() as HTMLElement).click()
    await new Promise((resolve) => setTimeout(resolve))
  }
  const address = new URL(history.at(-1) ?? '', 'http://localhost')
  expect(Object.fromEntries(address.searchParams)).toEqual({ lan: '18', indikator: 'needs-inventory' })
})
