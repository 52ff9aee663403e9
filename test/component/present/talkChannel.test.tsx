import { expect, it, vi } from 'vitest'
import { noTime, type TalkState } from '../../../web/views/present/talkState.ts'
import { type Message, openChannel } from '../../../web/views/present/talkChannel.ts'

const state: TalkState = { slide: 7, namesHidden: true, blank: false, time: noTime, at: 1 }

it('the windows of a talk hear one another come, change and go; those of another talk hear nothing', async () => {
  const heard: Record<'same' | 'other', Message[]> = { same: [], other: [] }
  const same = openChannel('forstudie-2008', 'audience', (message) => heard.same.push(message))
  const other = openChannel('forstudie-2030', 'audience', (message) => heard.other.push(message))
  const presenter = openChannel('forstudie-2008', 'presenter', () => undefined)
  presenter.send({ kind: 'state', state })
  presenter.close()
  await vi.waitFor(() => {
    expect(heard.same).toEqual([{ kind: 'hello' }, { kind: 'state', state }, { kind: 'bye' }])
  })
  expect(heard.other).toEqual([])
  same.close()
  other.close()
})
