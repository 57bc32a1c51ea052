import { describe, expect, it } from 'vitest'
import { type FormFile, readForm } from '../../../edge/http/read-form.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const type = 'multipart/form-data; boundary=x-1'

type Sent = { body: string | Uint8Array; chunkBytes?: number; contentType?: string; maxBodyBytes?: number }

/** A form that comes in chunks of `chunkBytes`; what of its files is read. */
const read = async (
  { body, chunkBytes = 1e6, contentType = type, maxBodyBytes = 1e6 }: Sent,
  onFile?: (file: FormFile) => Promise<void>,
) => {
  const bytes = typeof body === 'string' ? encode(body) : body
  let at = 0
  // As the network's own streams are: they fill the reader's one buffer again and again.
  const stream = new ReadableStream({
    type: 'bytes',
    pull: (controller) => {
      if (at < bytes.length) {
        controller.enqueue(bytes.slice(at, at + chunkBytes))
        at += chunkBytes
      } else {
        controller.close()
        controller.byobRequest?.respond(0)
      }
    },
  })
  const init = { method: 'POST', body: stream, duplex: 'half', headers: { 'content-type': contentType } }
  const files: [string, string, string, string][] = []
  const keep = async (file: FormFile) => {
    const { field, fileName, contentType } = file
    files.push([field, fileName, contentType, await new Response(file.body).text()])
  }
  const { fields } = await readForm(new Request('http://edge.test', init as RequestInit), {
    onFile: onFile ?? keep,
    maxBodyBytes,
  })
  return { fields: Object.fromEntries(fields), files }
}

const part = (disposition: string, text: string, more = '') =>
  `--x-1\r\nContent-Disposition: form-data; ${disposition}\r\n${more}\r\n${text}\r\n`
const end = '--x-1--\r\n'

const tricky = 'a\r\n--x-\r\n--x-12\r\n\r\n-\r--x-1\n\r\n--x-1-not\r'
const form =
  'preamble\r\n' +
  part('name="title"', 'Grüße') +
  part('name="videoFile"; filename="a b.mp4"', tricky, 'Content-Type: video/mp4\r\n') +
  part('name="audioFile"; filename="b.wav"', '') +
  part('name="title"', 'last') +
  `${end}epilogue --x-1\r\n`

describe('A form', () => {
  it('reads the same however its bytes are cut', async () => {
    const whole = await read({ body: form })
    expect(whole).toEqual({
      fields: { title: 'last' },
      files: [
        ['videoFile', 'a b.mp4', 'video/mp4', tricky],
        ['audioFile', 'b.wav', '', ''],
      ],
    })
    for (let chunkBytes = 1; chunkBytes < encode(form).length; chunkBytes++) {
      expect(await read({ body: form, chunkBytes })).toEqual(whole)
    }
  })

  it.each([
    ['name="f"; filename="say \\"hi\\".mp4"', 'say "hi".mp4'],
    ['name="f"; filename="Grüße 映画.mp4"', 'Grüße 映画.mp4'],
    ['name="f"; filename="x"; filename*=UTF-8\'\'na%C3%AFve%20film.mp4', 'naïve film.mp4'],
    ['name="f"; filename="C:\\films\\a.mp4"', 'a.mp4'],
    ['name="f"; filename="../../etc/a.mp4"', 'a.mp4'],
    ['filename=plain.mp4; name=f', 'plain.mp4'],
    ['name="f"; filename="a;b=c.mp4"', 'a;b=c.mp4'],
  ])('understands the file name in %s', async (disposition, fileName) => {
    const { files } = await read({ body: part(disposition, 'bytes') + end })
    expect(files).toEqual([['f', fileName, '', 'bytes']])
  })

  it.each([
    ['without a last boundary', part('name="f"; filename="a"', 'bytes').slice(0, -2), ['bytes']],
    ['cut off in the last boundary', `${part('name="f"; filename="a"', 'bytes')}--x-1`, ['bytes']],
    [
      'with a line instead of the last boundary',
      `${part('name="f"; filename="a"', 'bytes')}--x-1\r\n`,
      ['bytes'],
    ],
    [
      'with another boundary than it says',
      part('name="f"; filename="a"', 'bytes').replaceAll('x-1', 'y'),
      [],
    ],
    ['with a file that nobody chose', part('name="f"; filename=""', '') + end, []],
    ['with a part that has no headers', `--x-1\r\n\r\nbytes\r\n${end}`, []],
    ['with a part of another kind', `--x-1\r\nContent-Disposition: attachment\r\n\r\nbytes\r\n${end}`, []],
    ['that is empty', '', []],
    [
      'with blanks behind its boundaries',
      part('name="f"; filename="a"', 'bytes').replace('x-1\r', 'x-1 \t\r') + end,
      ['bytes'],
    ],
  ])('%s gives what there is', async (_what, body, texts) => {
    for (const chunkBytes of [1, 7, 1e6]) {
      const { files } = await read({ body, chunkBytes })
      expect(files.map(([, , , text]) => text)).toEqual(texts)
    }
  })

  it('skips what nobody reads of a file', async () => {
    const seen: string[] = []
    const { fields } = await read({ body: form, chunkBytes: 5 }, async ({ field, body }) => {
      seen.push(field)
      if (field === 'videoFile') await body.getReader().read()
    })
    expect(seen).toEqual(['videoFile', 'audioFile'])
    expect(fields).toEqual({ title: 'last' })
  })

  it('asks for bytes only when its file is read', async () => {
    let pulled = 0
    const body = new ReadableStream(
      {
        pull: (controller) => {
          controller.enqueue(
            encode(pulled++ === 0 ? part('name="f"; filename="a"', '').slice(0, -2) : 'x'.repeat(1000)),
          )
          if (pulled === 1000) controller.close()
        },
      },
      { highWaterMark: 0 },
    )
    const init = { method: 'POST', body, duplex: 'half', headers: { 'content-type': type } } as RequestInit
    const stopped = new Error('enough')
    const onFile = async ({ body }: FormFile) => {
      await body.getReader().read()
      throw stopped
    }
    const form = readForm(new Request('http://edge.test', init), { onFile, maxBodyBytes: 1e9 })
    await expect(form).rejects.toBe(stopped)
    expect(pulled).toBeLessThan(5)
  })
})

describe('A form is refused', () => {
  it.each([
    ['multipart/form-data', undefined],
    ['multipart/form-data; boundary=', ''],
    ['multipart/form-data; boundary=""', ''],
    ['multipart/form-data; boundary="a "', 'a '],
  ])('with the type %s, which names no boundary', async (contentType, boundary) => {
    await expect(read({ body: form, contentType })).rejects.toMatchObject({ fault: 'boundary', boundary })
  })

  it.each([
    ['of another type', { body: form, contentType: 'text/plain; boundary=x-1' }, { fault: 'not_multipart' }],
    ['whose headers do not end', { body: `--x-1\r\nA: ${'b'.repeat(20_000)}` }, { fault: 'malformed' }],
    ['cut off in its headers', { body: '--x-1\r\nContent-Dispo' }, { fault: 'malformed' }],
    ['of too many parts', { body: part('name="a"', '').repeat(201) + end }, { fault: 'too_many_parts' }],
    [
      'with a large field',
      { body: part('name="a"', 'x'.repeat(300_000)) + end },
      { fault: 'field_too_large', status: 413 },
    ],
    [
      'larger than a body may be',
      { body: form, maxBodyBytes: 100 },
      { code: 'too_large', details: { allowed: 100 } },
    ],
  ])('%s', async (_what, sent, error) => {
    await expect(read({ ...sent, chunkBytes: 64 })).rejects.toMatchObject(error)
  })
})
