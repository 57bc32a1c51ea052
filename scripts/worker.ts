// The bootstrap found ffmpeg; everything else is the worker's own configuration (`npm run worker -- --help`).
await import('../gpu-worker/main.ts')

export {}
