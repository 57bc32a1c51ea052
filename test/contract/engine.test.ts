import { describe, expect, it } from 'vitest'
import type { EngineFactory } from '../../gpu-worker/engines/engine.ts'
import { factoriesOf } from '../../gpu-worker/engines/registry.ts'
import { AppError } from '../../shared/errors.ts'
import { findEngineFlaws } from './engine.case.ts'

const every = Object.entries(factoriesOf).flatMap(([capability, factories]) =>
  (factories as readonly EngineFactory<never>[]).map((factory) => ({ capability, factory })),
)

describe('every engine, on a machine without configuration', () => {
  it.each(every)('$capability by $factory.name opens or says what it needs', async ({ factory }) => {
    expect(await findEngineFlaws(factory)).toEqual([])
  })
})

describe('the suite of every engine', () => {
  const sound = {
    ...{ engine: 'broken', model: 'none', device: 'cpu' as const },
    close: async () => undefined,
  }

  it('finds an engine under another name', async () => {
    const open = async () => ({ ...sound, engine: 'other' })
    expect(await findEngineFlaws({ name: 'broken', proof: { kind: 'not run' }, open })).toEqual([
      'an engine names itself as it is configured: other instead of broken',
    ])
  })

  it('finds an engine that dies when it is closed twice', async () => {
    let open = true
    const close = async () => {
      if (!open) throw new Error('closed already')
      open = false
    }
    const factory = {
      name: 'broken',
      proof: { kind: 'not run' } as const,
      open: async () => ({ ...sound, close }),
    }
    expect(await findEngineFlaws(factory)).toEqual([
      'an engine may be closed twice: threw Error: closed already',
    ])
  })

  it('finds a refusal that helps nobody', async () => {
    const open = async () => {
      throw new AppError('internal', 'no')
    }
    expect(await findEngineFlaws({ name: 'broken', proof: { kind: 'built in' }, open })).toEqual([
      'a built-in engine opens anywhere: no',
      'an engine that is not configured says what it needs: code internal',
      'an engine that is not configured says what it needs: only "no"',
    ])
  })
})
