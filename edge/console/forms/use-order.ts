import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { CompletedUpload, TaskReply } from '../../../shared/client/index.ts'
import type { ConsoleApi } from '../api/console-api.ts'
import { type Sent, sendFile } from '../api/send-file.ts'
import { useApi } from '../session/session-provider.tsx'
import { roomOf } from '../words/kinds.ts'

export type Sending = Sent & { name: string }
type Tools = { api: ConsoleApi; send: (file: File) => Promise<CompletedUpload> }

/** Uploads what an order needs, places it and goes to its room. Leaving the form stops the upload. */
export const useOrder = (place: (tools: Tools) => Promise<TaskReply>) => {
  const api = useApi()
  const queries = useQueryClient()
  const [, go] = useLocation()
  const [sending, setSending] = useState<Sending>()
  const left = useRef<AbortController>(undefined)
  useEffect(() => () => left.current?.abort(), [])

  const order = useMutation({
    mutationFn: async () => {
      const stop = new AbortController()
      left.current = stop
      const onProgress = (name: string) => (sent: Sent) => setSending({ name, ...sent })
      const send = (file: File) =>
        sendFile(api, file, { onProgress: onProgress(file.name), signal: stop.signal })
      return place({ api, send })
    },
    onSuccess: async (task) => {
      go(roomOf(task))
      await queries.invalidateQueries({ queryKey: ['tasks'] })
    },
    onSettled: () => setSending(undefined),
  })
  return { order, sending, stop: () => left.current?.abort() }
}
