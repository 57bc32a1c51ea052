/** Between the worker and its ONNX host; both ends agree here. Tensors travel by structured clone. */

type NumberArray =
  | Float32Array
  | Float64Array
  | Float16Array
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array

export type OnnxTensor = {
  type:
    | 'float32'
    | 'float64'
    | 'float16'
    | 'uint8'
    | 'int8'
    | 'uint16'
    | 'int16'
    | 'int32'
    | 'uint32'
    | 'int64'
    | 'uint64'
    | 'bool'
  /** Outermost first. */
  dims: readonly number[]
  data: NumberArray
}

export type OnnxTensors = Readonly<Record<string, OnnxTensor>>

/** One input or output as the file declares it: a name stands for a size that is free. */
export type OnnxPort = { name: string; type: string; dims: readonly (number | string)[] }
export type OnnxPorts = { inputs: readonly OnnxPort[]; outputs: readonly OnnxPort[] }

export type HostRequest = { id: number } & (
  | { verb: 'open'; network: string; path: string; provider: 'cpu' | 'cuda' }
  | { verb: 'run'; network: string; feeds: OnnxTensors }
)

export type HostReply = { id: number } & (
  | { ok: true; ports: OnnxPorts }
  | { ok: true; results: OnnxTensors }
  | { ok: false; message: string; missing: boolean }
)
