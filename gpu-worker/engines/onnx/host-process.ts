import { join } from 'node:path'
import { type Child, startChild } from '../process/start-child.ts'
import type { HostReply, HostRequest } from './messages.ts'

export type OnnxHost = Child<HostRequest, HostReply>

const install = 'npm install (its binaries come with the optional package onnxruntime-node)'

/** Starts a host without any network open. */
export const startHost = (): OnnxHost =>
  startChild<HostRequest, HostReply>(join(import.meta.dirname, 'host.ts'), {
    missing: `onnxruntime-node cannot be loaded: run ${install}`,
    failed: 'the network failed',
    died: 'the ONNX runtime ended by itself',
  })
