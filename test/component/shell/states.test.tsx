import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { ApiProblem, Unreachable } from '../../../web/state/requestJson.ts'
import { ConnectionContext } from '../../../web/state/connection.ts'
import { Notes } from '../../../web/parts/shell/Notes.tsx'
import { ErrorBoundary } from '../../../web/ui/ErrorBoundary.tsx'
import { Failure } from '../../../web/ui/Failure.tsx'
import { MovedContext } from '../../../web/ui/focus.ts'
import { PanelHeading } from '../../../web/ui/PanelHeading.tsx'
import { show } from '../indicator/show.tsx'

describe('a failure', () => {
  it('is told in the API’s own words, and can be tried again', async () => {
    const onRetry = vi.fn()
    const problem = new ApiProblem(404, {
      title: 'Okänd kommun',
      detail: 'Kommunkoden 9999 finns inte. Tillåtna är 0305 till 1984.',
    })
    const { screen } = await show(<Failure error={problem} onRetry={onRetry} />)
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Kommunkoden 9999 finns inte.')
    await screen.getByRole('button', { name: 'Försök igen' }).click()
    expect(onRetry).toHaveBeenCalledOnce()
  })

  it('for want of an answer says that it mends itself', async () => {
    const { screen } = await show(<Failure error={new Unreachable()} onRetry={() => undefined} />)
    await expect.element(screen.getByText(/av sig själv/)).toBeVisible()
  })

  it('in one part leaves the rest standing, and trying again draws the part anew', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let broken = true
    const Part = () => {
      if (broken) throw new Error('broken')
      return <p>hel</p>
    }
    const { screen } = await show(
      <>
        <p>resten</p>
        <ErrorBoundary>
          <Part />
        </ErrorBoundary>
      </>,
    )
    await expect.element(screen.getByText('resten')).toBeVisible()
    broken = false
    await screen.getByRole('button', { name: 'Försök igen' }).click()
    await expect.element(screen.getByText('hel')).toBeVisible()
  })
})

describe('notes', () => {
  it('say what of the address could not be used, until told away', async () => {
    const { screen } = await show(<Notes ignored={[{ parameter: 'lan', value: '99' }]} />)
    await expect.element(screen.getByText('Länskoden ”99” hör inte till regionen. Hela regionen visas.')).toBeVisible()
    await screen.getByRole('button', { name: 'Stäng meddelandet' }).click()
    await expect.element(screen.getByText(/Länskoden/)).not.toBeInTheDocument()
    await screen.rerender(<Notes ignored={[{ parameter: 'lan', value: '77' }]} />)
    await expect.element(screen.getByText(/Länskoden ”77”/)).toBeVisible()
  })

  it('say that there is no contact, for as long as there is none', async () => {
    let up = false
    let tell: () => void = () => undefined
    const connection = {
      isUp: () => up,
      stop: () => undefined,
      subscribe: (listener: () => void) => {
        tell = listener
        return () => undefined
      },
    }
    const { screen } = await show(
      <ConnectionContext value={connection}>
        <Notes ignored={[]} />
      </ConnectionContext>,
    )
    await expect.element(screen.getByText(/Ingen kontakt med servern/)).toBeVisible()
    up = true
    tell()
    await expect.element(screen.getByText(/Ingen kontakt med servern/)).not.toBeInTheDocument()
  })
})

describe('a panel’s heading', () => {
  const Panels = ({ moved }: { readonly moved: boolean }) => {
    const [place, setPlace] = useState('Arboga')
    return (
      <MovedContext value={moved}>
        <button onClick={() => setPlace('Köping')}>granne</button>
        <PanelHeading subject={place}>{place}</PanelHeading>
      </MovedContext>
    )
  }
  it('takes no focus when the page has just been loaded', async () => {
    const { screen } = await show(<Panels moved={false} />)
    await expect.element(screen.getByRole('heading', { name: 'Arboga' })).not.toHaveFocus()
  })

  it('takes the focus when a panel is opened, and anew when it becomes another’s', async () => {
    const { screen } = await show(<Panels moved />)
    await expect.element(screen.getByRole('heading', { name: 'Arboga' })).toHaveFocus()
    await screen.getByRole('button', { name: 'granne' }).click()
    await expect.element(screen.getByRole('heading', { name: 'Köping' })).toHaveFocus()
  })
})
