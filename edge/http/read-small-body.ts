/** The whole body; undefined as soon as it is larger than `maxBytes`, said or not. */
export const readSmallBody = async (
  request: Request,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return undefined
  const chunks: Uint8Array[] = []
  let sizeBytes = 0
  for await (const chunk of request.body ?? []) {
    sizeBytes += chunk.byteLength
    if (sizeBytes > maxBytes) return undefined
    chunks.push(chunk)
  }
  const body = new Uint8Array(sizeBytes)
  let at = 0
  for (const chunk of chunks) {
    body.set(chunk, at)
    at += chunk.byteLength
  }
  return body
}

/** The same as text. */
export const readSmallText = async (request: Request, maxBytes: number): Promise<string | undefined> => {
  const body = await readSmallBody(request, maxBytes)
  return body && new TextDecoder().decode(body)
}
