import { describe, expect, it } from 'vitest'
import { splitCommand } from '../../../gpu-worker/engines/hosted/split-command.ts'

describe('a server command', () => {
  it.each([
    ['vllm serve  m --port 1', ['vllm', 'serve', 'm', '--port', '1']],
    [`a "b c" 'd "e' f\\ g`, ['a', 'b c', 'd "e', 'f g']],
    ['x=" y"z ""', ['x= yz', '']],
    ['a "say \\"hi\\""', ['a', 'say "hi"']],
    ['a $HOME;b|c', ['a', '$HOME;b|c']],
  ])('%j is split into %j', (command, argv) => {
    expect(splitCommand(command)).toEqual(argv)
  })

  it.each(['', '   ', 'a "b', "a 'b", 'a \\'])('%j is refused', (command) => {
    expect(() => splitCommand(command)).toThrow(expect.objectContaining({ code: 'engine_unavailable' }))
  })
})
