import { keepFile } from './keep-file.ts'
import { runFfmpeg } from './run-ffmpeg.ts'

const seconds = 12
const framesPerSecond = 24

/** A dive into the Mandelbrot set in moving colours, with a frame counter: every frame differs, every frame is known. */
const picture = [
  `gradients=s=480x270:r=${framesPerSecond}:d=${seconds}:type=spiral:speed=0.02:nb_colors=6:seed=11` +
    ':c0=0x0b1d51:c1=0x7a4fd0:c2=0xff5d8f:c3=0xffb45f:c4=0x2ec4b6:c5=0x0b1d51',
  `mandelbrot=s=480x270:r=${framesPerSecond}:maxiter=100:start_x=-0.743643887:start_y=0.131825904` +
    `:start_scale=0.4:end_scale=0.002:end_pts=${seconds * framesPerSecond}:outer=normalized_iteration_count:inner=black`,
  `testsrc2=s=480x270:r=${framesPerSecond}:d=${seconds}`,
]
const composition =
  '[0:v]format=gbrp[colours];[1:v]format=gbrp,gblur=sigma=1[fractal];' +
  '[colours][fractal]blend=all_mode=softlight,scale=1920:1080:flags=bicubic,format=yuv420p[scene];' +
  '[2:v]crop=104:38:0:0,scale=416:152:flags=neighbor[counter];' +
  "[scene][counter]overlay=x='60+60*(1-cos(2*PI*t/6))':y=H-h-60,format=yuv420p[v]"

/** Eighth notes over a bass that changes every four seconds; each note is struck and dies away. */
const semitones = [0, 7, 12, 16, 19, 16, 12, 7]
const noteAt = semitones.reduceRight((rest, note, i) => `if(eq(ld(0),${i}),${note},${rest})`, '0')
const melody = [
  `st(0,mod(floor(t*4),${semitones.length}))`,
  'st(2,if(lt(mod(t,8),4),0,-4))',
  `st(3,220*pow(2,(${noteAt}+ld(2))/12))`,
  '0.32*exp(-5*mod(t,0.25))*(sin(2*PI*ld(3)*t)+0.4*sin(4*PI*ld(3)*t))+0.12*sin(2*PI*110*pow(2,ld(2)/12)*t)',
].join(';')

const sampleArgs = (target: string): string[] => [
  ...picture.flatMap((source) => ['-f', 'lavfi', '-i', source]),
  ...['-f', 'lavfi', '-i', `aevalsrc='${melody}':s=48000:d=${seconds}`],
  ...['-filter_complex', composition, '-map', '[v]', '-map', '3:a', '-t', String(seconds)],
  ...[
    '-c:v',
    'libx264',
    '-preset',
    'superfast',
    '-crf',
    '22',
    '-g',
    '48',
    '-c:a',
    'aac',
    '-b:a',
    '128k',
    '-ac',
    '2',
  ],
  ...['-movflags', '+faststart', '-f', 'mp4', target],
]

/** Makes the demo's film once: 12 s of 1080p with sound. */
export const ensureSampleFilm = (path: string, signal: AbortSignal): Promise<string> =>
  keepFile(path, (to) => runFfmpeg(sampleArgs(to), signal))
