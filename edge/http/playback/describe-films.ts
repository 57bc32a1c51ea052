import { type OpenAPIHono, z } from '@hono/zod-openapi'

const params = z.object({
  token: z.string().openapi({ description: 'A signed link of the film, or `public`' }),
  film: z.string().openapi({ example: 'film_…' }),
  file: z.string().openapi({
    example: 'playlist.m3u8',
    description:
      'playlist.m3u8, playlist_h264_{rung}.m3u8, playlist_audio.m3u8, their output{number}_….ts, storyboard.vtt, sprite….jpg, poster.jpg',
  }),
})

export const describeFilms = (registry: OpenAPIHono['openAPIRegistry']): void => {
  registry.registerPath({
    method: 'get',
    path: '/{token}/{film}/{file}',
    tags: ['playback'],
    summary: 'A playlist, segment or picture of a film, playable from its first piece on',
    security: [],
    request: { params },
    responses: {
      200: {
        description: 'The file; segments never change, playlists of a film in the making are not cached',
      },
      206: { description: 'A range of a segment or picture' },
      304: { description: 'Unchanged' },
      403: { description: 'The link is forged, expired or for another film' },
      404: { description: 'There is no such file, or not yet' },
    },
  })
}
