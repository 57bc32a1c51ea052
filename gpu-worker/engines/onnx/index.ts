export type { OnnxPort, OnnxPorts, OnnxTensor, OnnxTensors } from './messages.ts'
export { findModelFiles } from './model-folder.ts'
export { type OnnxModel, openOnnxModel } from './open-model.ts'
