import { byFeature } from './byFeature.ts'

export const texts = byFeature(
  import.meta.glob<object>(
    [
      './*.sv.json',
      '!./about.sv.json',
      '!./centre.sv.json',
      '!./compare.sv.json',
      '!./cross.sv.json',
      '!./ignored.sv.json',
      '!./print.sv.json',
      '!./report.sv.json',
      '!./selection.sv.json',
      '!./suppose.sv.json',
      '!./table.sv.json',
      '!./takeAlong.sv.json',
    ],
    {
      eager: true,
      import: 'default',
    },
  ),
)
