import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FaceTrack } from '../../../gpu-worker/engines/lip-sync/face-track.ts'
import { presenceAt } from '../../../gpu-worker/engines/lip-sync/presence.ts'
import { readTrack, scaleTrack, writeTrack } from '../../../gpu-worker/engines/lip-sync/track-file.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'vitascope-track-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const pose = (x: number) => ({
  face: { x, y: 20.25, width: 100, height: 100 },
  mouth: { x: x + 50, y: 99.5, width: 36.13, angleRadians: -0.1234 },
})
const track: FaceTrack = {
  ...{ width: 640, height: 360, confidence: 0.9, cuts: [3] },
  poses: [pose(10), null, pose(12.5), pose(200)],
}

describe('a face track', () => {
  it('is read as it was written, frames without a face in a byte or two', async () => {
    const path = join(dir, 'track.json')
    const long = { ...track, poses: [...track.poses, ...Array<null>(5_000).fill(null)] }
    await writeTrack(path, long)
    expect(await readTrack(path)).toEqual(long)
    expect((await readFile(path)).length).toBeLessThan(5_000 * 2 + 500)
  })

  it('that is not one of ours is refused', async () => {
    const path = join(dir, 'track.json')
    await writeFile(path, '{"width":640}')
    await expect(readTrack(path)).rejects.toMatchObject({ code: 'internal' })
  })

  it('scales to the full picture', () => {
    const [first] = scaleTrack(track, 1280, 720).poses
    expect(first?.mouth).toEqual({ x: 120.5, y: 199.5, width: 72.26, angleRadians: -0.1234 })
    expect(first?.face.width).toBe(200)
  })
})

describe('how much of a face is taken over', () => {
  const poses = [...Array(6).fill(pose(0)), null, ...Array(6).fill(pose(0))]

  it('is all of it far from frames without it, and less next to them', () => {
    expect([0, 2, 3, 5, 6, 7].map((frame) => presenceAt({ poses, cuts: [] }, frame))).toEqual([
      1, 1, 0.75, 0.25, 0, 0.25,
    ])
  })

  it('is all of it right after a cut', () => {
    expect(presenceAt({ poses, cuts: [7] }, 7)).toBe(1)
  })
})
