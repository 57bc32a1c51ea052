import { expect, it } from 'vitest'
import { createApp } from '../../../edge/app.ts'
import { isReserved } from '../../../edge/domain/anime/dst-path.ts'

it('No route begins with a segment that a film could be published below', () => {
  const { routes } = createApp({ hlsScript: '', swaggerScript: '', swaggerStyle: '' })
  const first = new Set(
    routes.map(({ path }) => path.split('/')[1] ?? '').filter((segment) => !/^(?:\*|)$/.test(segment)),
  )
  expect(first.size).toBeGreaterThan(4)
  expect([...first].filter((segment) => !isReserved(segment))).toEqual([])
})
