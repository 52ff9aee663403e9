import { byFeature } from './byFeature.ts'

export const texts = byFeature(
  import.meta.glob<object>(
    [
      './*.en.json',
      '!./about.en.json',
      '!./centre.en.json',
      '!./compare.en.json',
      '!./cross.en.json',
      '!./ignored.en.json',
      '!./print.en.json',
      '!./report.en.json',
      '!./selection.en.json',
      '!./suppose.en.json',
      '!./table.en.json',
      '!./takeAlong.en.json',
    ],
    {
      eager: true,
      import: 'default',
    },
  ),
)
