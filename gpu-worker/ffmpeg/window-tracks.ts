import type { Input, InputAudioTrack, InputTrack, InputVideoTrack } from 'mediabunny'

const pick = <T extends InputTrack>(tracks: readonly T[]): T | undefined =>
  tracks.find((track) => track.disposition.default) ?? tracks[0]

/** The picture and the sound of a film: the default track of its kind, else the first. Probe and window agree on it. */
export const pickTracks = async (
  input: Input,
): Promise<{ video: InputVideoTrack | undefined; audio: InputAudioTrack | undefined }> => ({
  video: pick(await input.getVideoTracks()),
  audio: pick(await input.getAudioTracks()),
})
