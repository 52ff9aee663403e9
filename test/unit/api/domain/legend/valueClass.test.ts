import { describe, expect, it } from 'vitest'
import { classColours } from '../../../../../api/domain/legend/palette.ts'
import { missingReasons, missingKey, missingReasonOf } from '../../../../../api/domain/study/missing.ts'
import { classKeyOf, colourOf, optionShown } from '../../../../../api/domain/legend/classKey.ts'

const multiple = {
  kind: 'multiple' as const,
  classes: ['a', 'b'].map((id) => ({ id, label: { sv: id, en: id }, count: 0, share: null })),
}

describe('the class a value is drawn as', () => {
  it('is the class the value falls in', () => {
    expect(classKeyOf({ kind: 'ordinal' }, { classes: ['2'], missing: null }, null)).toBe('2')
  })

  it('is the reason when there is no value, whatever the kind', () => {
    for (const reason of missingReasons) {
      expect(classKeyOf({ kind: 'yes-no' }, { classes: [], missing: reason }, null)).toBe(missingKey(reason))
      expect(classKeyOf(multiple, { classes: [], missing: reason }, 'a')).toBe(missingKey(reason))
      expect(missingReasonOf(missingKey(reason))).toBe(reason)
    }
  })

  it('says of a multiple answer whether the option shown was chosen, and not choosing is no missing answer', () => {
    expect(classKeyOf(multiple, { classes: ['b'], missing: null }, 'b')).toBe('chosen')
    expect(classKeyOf(multiple, { classes: ['b'], missing: null }, 'a')).toBe('not-chosen')
    expect(classKeyOf(multiple, { classes: [], missing: null }, 'a')).toBe('not-chosen')
  })

  it('is not published for a municipality without a row', () => {
    expect(classKeyOf({ kind: 'level' }, undefined, null)).toBe('missing-not-published')
  })
})

describe('the option shown', () => {
  it('is the one asked for when the indicator has it, else the first', () => {
    expect(optionShown(multiple, 'b')).toBe('b')
    expect(optionShown(multiple, 'zebra')).toBe('a')
    expect(optionShown(multiple, null)).toBe('a')
  })

  it('is none for an indicator with one answer a municipality', () => {
    expect(optionShown({ ...multiple, kind: 'single' }, 'b')).toBeNull()
  })
})

describe('the colour of a class', () => {
  const colours = { yes: '#111111', no: '#222222' }

  it('comes from the API', () => {
    expect(colourOf({ colours }, 'no')).toBe('#222222')
  })

  it('is none for a missing value, even where the scale has a colour by that name', () => {
    expect(colourOf({ colours: { 'missing-no-answer': '#333333' } }, 'missing-no-answer')).toBeNull()
  })

  it('tells chosen from not chosen by the colours of yes and no', () => {
    const { yes, no } = classColours('binary', ['yes', 'no'])
    expect([colourOf({ colours }, 'chosen'), colourOf({ colours }, 'not-chosen')]).toEqual([yes, no])
  })
})
