import { expect, it } from 'vitest'
import { fileNameOf } from '../../../gpu-worker/jobs/import/file-name.ts'

const url = 'https://example.com/films/my%20film.mp4?token=1'

it.each([
  [undefined, 'my film.mp4'],
  ['attachment; filename="holiday.mov"', 'holiday.mov'],
  ['attachment; filename=holiday.mov; size=3', 'holiday.mov'],
  ['attachment; filename="a \\"quoted\\".mp4"', 'a "quoted".mp4'],
  ['attachment; filename="x.mp4"; filename*=UTF-8\'\'%E2%82%AC.mp4', '€.mp4'],
  ['attachment; filename="../../etc/passwd"', 'passwd'],
  ['attachment; filename="C:\\\\temp\\\\film.avi"', 'film.avi'],
  ['attachment; filename="..."', 'my film.mp4'],
  ['attachment; filename=".hidden"', 'hidden'],
  ['attachment; filename="a\u202egpj.mp4\u0000"', 'agpj.mp4'],
  ["attachment; filename*=UTF-8''%ZZ", '%ZZ'],
  [`attachment; filename="${'é'.repeat(300)}"`, 'é'.repeat(200)],
])('names a source with Content-Disposition %j %j', (disposition, name) => {
  expect(fileNameOf(disposition, url)).toBe(name)
})

it('falls back to a fixed name', () => {
  expect(fileNameOf(undefined, 'https://example.com/')).toBe('import')
})
