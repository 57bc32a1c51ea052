import { constants } from 'node:fs'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { toEven } from '../../shared/even.ts'
import type { Word } from '../../shared/jobs/engine-use.ts'
import { toAss } from './ass.ts'
import type { CaptionFonts } from './find-fonts.ts'
import { groupWords } from './groups.ts'
import { runsOf, widthOfRuns } from './runs.ts'

/** Words of one scene on the film's clock; its captions end with it. */
type SpokenScene = { words: readonly Word[]; endMs: number }

type CaptionRequest = {
  scenes: readonly SpokenScene[]
  /** Only groups that stand in it are written. */
  fromMs: number
  toMs: number
  width: number
  height: number
  /** From the lower edge to the last line, of the height; the lower third without it. */
  bottomShare?: number
  fonts: CaptionFonts
  scratchDir: string
}

/** Above what players and apps lay over an upright picture. */
const lowerThird = (width: number, height: number): number => (height > width ? 0.19 : 0.075)

const styleOf = ({ width, height, fonts, bottomShare = lowerThird(width, height) }: CaptionRequest) => ({
  ...{ width, height, fonts },
  emPixels: Math.min(0.062 * height, 0.088 * width),
  bottomPixels: toEven(height * bottomShare),
  sidePixels: toEven(width * 0.07),
})

const fileName = 'captions.ass'
const fontFolder = 'fonts'

/**
 * Writes the captions of a stretch of film and their fonts into the scratch folder, where the sandboxed ffmpeg sees
 * them. Returns the filter that draws them by the frames' film time; undefined when nothing is said in the stretch.
 */
export const prepareCaptions = async (request: CaptionRequest): Promise<string | undefined> => {
  const { fonts, scratchDir, fromMs, toMs } = request
  const style = styleOf(request)
  const measure = (text: string): number => widthOfRuns(runsOf(text, fonts)) * style.emPixels
  const maxLine = style.width - 2 * style.sidePixels
  const groups = request.scenes
    .flatMap(({ words, endMs }) => {
      const visible = words.filter(({ text }) => runsOf(text, fonts).length > 0)
      return groupWords(visible, { endMs, maxLine, measure })
    })
    .filter((group) => group.startMs < toMs && group.endMs > fromMs)
  if (groups.length === 0) return undefined
  await mkdir(join(scratchDir, fontFolder), { recursive: true })
  for (const path of new Set(fonts.map((face) => face.path)))
    await copyFile(path, join(scratchDir, fontFolder, basename(path)), constants.COPYFILE_FICLONE)
  await writeFile(join(scratchDir, fileName), toAss(groups, style))
  return `ass=filename=${fileName}:fontsdir=${fontFolder}`
}
