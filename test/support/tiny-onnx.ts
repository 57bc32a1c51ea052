import { field, floats, message, text, varint, varints } from './protobuf.ts'

/**
 * Writes ONNX files by hand, so that tests run the real runtime without any weights:
 *
 *   writeOnnx({
 *     inputs: { x: { type: 'float32', dims: ['n', 3] } },
 *     outputs: { y: { type: 'float32', dims: ['n', 3] } },
 *     constants: { half: { type: 'float32', dims: [1], data: [0.5] } },
 *     nodes: [{ op: 'Mul', inputs: ['x', 'half'], outputs: ['y'] }],
 *   })
 *
 * An attribute is a whole number or a list of them (INT, INTS), a text (STRING), `{ float: 1 }` or `{ floats: [1] }`.
 * An input that is left out is ''. Operators: https://onnx.ai/onnx/operators/ at opset 17, where ReduceMean still
 * takes its axes as an attribute, but Slice, Unsqueeze, Squeeze and ReduceSum take theirs as constants (int64).
 */
export type TinyNetwork = {
  inputs: Readonly<Record<string, TinyPort>>
  outputs: Readonly<Record<string, TinyPort>>
  constants?: Readonly<
    Record<string, TinyPort & { dims: readonly number[]; data: readonly number[] | Float32Array }>
  >
  nodes: readonly TinyNode[]
  opset?: number
}

/** Outermost size first; a name stands for a free size. */
type TinyPort = { type: 'float32' | 'int32' | 'int64'; dims: readonly (number | string)[] }

type TinyNode = {
  op: string
  inputs: readonly string[]
  outputs: readonly string[]
  attributes?: Readonly<Record<string, TinyAttribute>>
}

type TinyAttribute = number | readonly number[] | string | { float: number } | { floats: readonly number[] }

const irVersion = 8
/** `Cast` takes these numbers as its attribute `to`. */
export const onnxTypes = { float32: 1, int32: 6, int64: 7 } as const

export const writeOnnx = ({
  inputs,
  outputs,
  constants = {},
  nodes,
  opset = 17,
}: TinyNetwork): Uint8Array => {
  const graph = message(
    ...nodes.map((node) => field(1, nodeProto(node))),
    text(2, 'tiny'),
    ...Object.entries(constants).map(([name, constant]) => field(5, tensorProto(name, constant))),
    ...Object.entries(inputs).map(([name, port]) => field(11, valueInfo(name, port))),
    ...Object.entries(outputs).map(([name, port]) => field(12, valueInfo(name, port))),
  )
  return message(varint(1, irVersion), field(7, graph), field(8, message(text(1, ''), varint(2, opset))))
}

const nodeProto = ({ op, inputs, outputs, attributes = {} }: TinyNode) =>
  message(
    ...inputs.map((name) => text(1, name)),
    ...outputs.map((name) => text(2, name)),
    text(4, op),
    ...Object.entries(attributes).map(([name, value]) => field(5, attributeProto(name, value))),
  )

const attributeProto = (name: string, value: TinyAttribute) => {
  const named = text(1, name)
  if (typeof value === 'number') return message(named, varint(3, value), varint(20, 2))
  if (typeof value === 'string') return message(named, text(4, value), varint(20, 3))
  if ('float' in value) return message(named, floats(2, [value.float]), varint(20, 1))
  if ('floats' in value) return message(named, floats(7, value.floats), varint(20, 6))
  return message(named, varints(8, value), varint(20, 7))
}

const tensorProto = (
  name: string,
  { type, dims, data }: { type: TinyPort['type']; dims: readonly number[]; data: ArrayLike<number> },
) => message(varints(1, dims), varint(2, onnxTypes[type]), text(8, name), field(9, rawBytes(type, data)))

const rawBytes = (type: TinyPort['type'], data: ArrayLike<number>): Uint8Array => {
  if (type === 'float32') return new Uint8Array(Float32Array.from(data).buffer)
  if (type === 'int32') return new Uint8Array(Int32Array.from(data).buffer)
  return new Uint8Array(BigInt64Array.from(Array.from(data, BigInt)).buffer)
}

const valueInfo = (name: string, { type, dims }: TinyPort) => {
  const shape = message(
    ...dims.map((size) => field(1, typeof size === 'number' ? varint(1, size) : text(2, size))),
  )
  const tensorType = message(varint(1, onnxTypes[type]), field(2, shape))
  return message(text(1, name), field(2, field(1, tensorType)))
}
