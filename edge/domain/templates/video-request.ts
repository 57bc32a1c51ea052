import type { DraftSource } from '../../../shared/templates/draft.ts'

/** What any request for a video may say beside its own; null = nothing was said. */
type Common = {
  name: string | null
  folderId: string | null
  correlationId: string | null
  metadata: Record<string, string | number | boolean> | null
  width: number | null
  height: number | null
  captions: boolean | null
}

type Chosen = { paletteId: string | null; characterId: string | null; voiceId: string | null }

type OverrideScene = {
  name: string
  /** By the order of the layout's slots; null leaves what the source has. */
  media: (DraftSource | null)[]
  texts: string[]
  transcript: string | null
  recording: DraftSource | null
}

type Element<T> = { id: string | null; value: T }

type CreateScene = {
  name: string
  layoutId: string
  media: Element<DraftSource>[]
  texts: Element<string>[]
  transcript: string | null
  recording: DraftSource | null
}

export type OverrideRequest = Common &
  Chosen & {
    type: 'override'
    sourceDraftId: string | null
    /** Null = the newest. */
    sourceDraftVersion: number | null
    recipeId: string | null
    /** Null = the source as it is. */
    scenes: OverrideScene[] | null
    logo: DraftSource | null
  }

export type CreateRequest = Common &
  Chosen & {
    type: 'create'
    templateId: string
    /** Null = the template as it is. */
    scenes: CreateScene[] | null
    /** #rrggbb in the order of Palette; null = the template's or that of `paletteId`. */
    colours: string[] | null
    globalMedia: Element<DraftSource>[]
  }

export type WorkflowRequest = Common & {
  type: 'workflow'
  workflowId: string
  variables: { id: string | null; name: string | null; value: string }[]
}

export type VideoRequest = OverrideRequest | CreateRequest | WorkflowRequest
export type { CreateScene, OverrideScene }
