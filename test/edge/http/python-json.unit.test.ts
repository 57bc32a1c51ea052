import { expect, it } from 'vitest'
import { findJsonFlaw } from '../../../edge/http/python-json.ts'

// What CPython 3.12 says of each.
it.each([
  ['', 'Expecting value', 0, 1, 1],
  ['{"a":}', 'Expecting value', 5, 1, 6],
  ['{"a" 1}', "Expecting ':' delimiter", 5, 1, 6],
  ['{"a": 1 "b": 2}', "Expecting ',' delimiter", 8, 1, 9],
  ["{'a': 1}", 'Expecting property name enclosed in double quotes', 1, 1, 2],
  ['{"a": 1,}', 'Expecting property name enclosed in double quotes', 8, 1, 9],
  ['[1,\n 2,]', 'Expecting value', 7, 2, 4],
  ['{"a": 1} x', 'Extra data', 9, 1, 10],
  ['["a', 'Unterminated string starting at', 1, 1, 2],
  ['["\n"]', 'Invalid control character at', 2, 1, 3],
  ['["\\x"]', 'Invalid \\escape', 2, 1, 3],
  ['{"a": "\\u12"}', 'Invalid \\uXXXX escape', 8, 1, 9],
  ['[1, 2', "Expecting ',' delimiter", 5, 1, 6],
  ['[1,]', 'Expecting value', 3, 1, 4],
  ['tru', 'Expecting value', 0, 1, 1],
])('%j is refused as CPython refuses it', (text, msg, pos, lineno, colno) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError)
  expect(findJsonFlaw(text)).toEqual({ msg, pos, lineno, colno })
})

it.each([
  ['what Python takes and JSON does not', '[NaN]'],
  ['what nests deeper than any stack', '['.repeat(100_000)],
])('%s is refused as a whole', (_, text) => {
  expect(findJsonFlaw(text)).toEqual({ msg: 'Expecting value', pos: 0, lineno: 1, colno: 1 })
})
