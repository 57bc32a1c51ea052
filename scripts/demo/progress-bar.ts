export type Progress = { stage: string; percent: number; note?: string }

const width = 28

export const drawBar = ({ stage, percent, note = '' }: Progress): string => {
  const filled = Math.round((Math.min(100, Math.max(0, percent)) / 100) * width)
  const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
  return `${stage.padEnd(10)} ${bar} ${String(Math.floor(percent)).padStart(3)} % ${note}`
}

/** One line that redraws itself on a terminal; elsewhere one line whenever the stage changes. Always on stderr. */
export const createProgressBar = (out: NodeJS.WriteStream = process.stderr) => {
  let shownStage = ''
  return {
    show: (progress: Progress) => {
      if (out.isTTY) out.write(`\r\x1b[2K${drawBar(progress)}`)
      else if (progress.stage !== shownStage) out.write(`${progress.stage} …\n`)
      shownStage = progress.stage
    },
    say: (line: string) => {
      out.write(out.isTTY ? `\r\x1b[2K${line}\n` : `${line}\n`)
    },
  }
}
