import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { StoryReply } from '../../../shared/client/index.ts'
import { useSceneChange } from '../live/use-story.ts'
import { clockOf } from '../words/amounts.ts'
import { Act } from './act.tsx'
import { Icon } from './icon.tsx'
import { TextBox } from './text-box.tsx'
import { TroubleNote } from './trouble-note.tsx'

const isBeingDrawn = ({ image }: StoryScene): boolean =>
  image.status === 'queued' || image.status === 'processing'

type StoryScene = StoryReply['scenes'][number]
type Change = ReturnType<typeof useSceneChange>

const Picture = ({ scene, isBusy }: { scene: StoryScene; isBusy: boolean }) => {
  const { url, status } = scene.image
  const isDrawing = isBusy || isBeingDrawn(scene)
  return (
    <div className={isDrawing ? 'scene-picture drawing' : 'scene-picture'} data-status={status}>
      {url === null ? (
        <span className="hint">{status === 'failed' ? 'could not be drawn' : 'being drawn …'}</span>
      ) : (
        <img key={url} src={url} alt={scene.prompt ?? `Picture of scene ${scene.number}`} />
      )}
      {isDrawing && url !== null && <span className="scene-drawing">drawing …</span>}
    </div>
  )
}

const Editor = ({ scene, change, onEnd }: { scene: StoryScene; change: Change; onEnd: () => void }) => {
  const [words, setWords] = useState(scene.narration)
  const save = () => {
    if (change.isPending) return
    if (words.trim() === scene.narration) return onEnd()
    change.mutate({ scene: scene.number, narration: words.trim() }, { onSuccess: onEnd })
  }
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <TextBox
        label={`Words of scene ${scene.number}`}
        value={words}
        onChange={setWords}
        lines={4}
        maxLength={1000}
        isRequired
      />
      <div className="row">
        <Act type="submit" look="small" isBusy={change.isPending}>
          Save
        </Act>
        <Button className="button quiet small" onPress={onEnd}>
          Leave as it was
        </Button>
      </div>
    </form>
  )
}

/** One scene: its picture, its words, and both made anew. */
export const SceneCard = ({ storyId, scene }: { storyId: string; scene: StoryScene }) => {
  const change = useSceneChange(storyId)
  const [isEditing, setEditing] = useState(false)
  const { number, narration, start_seconds: start, end_seconds: end } = scene
  const times = start === null || end === null ? undefined : `${clockOf(start)} – ${clockOf(end)}`
  return (
    <li className="scene" data-scene={number}>
      <Picture scene={scene} isBusy={change.isPending} />
      <div className="scene-words">
        <h3>
          Scene {number} {times && <span className="hint figures">{times}</span>}
        </h3>
        {isEditing ? (
          <Editor scene={scene} change={change} onEnd={() => setEditing(false)} />
        ) : (
          <>
            <p>{narration}</p>
            <div className="row">
              <Act
                look="quiet small"
                aria-label={`Draw again, scene ${number}`}
                isBusy={change.isPending || isBeingDrawn(scene)}
                onPress={() => change.mutate({ scene: number })}
              >
                <Icon name="redraw" size={16} />
                Draw again
              </Act>
              <Button
                className="button quiet small"
                aria-label={`Edit words, scene ${number}`}
                onPress={() => setEditing(true)}
              >
                <Icon name="pen" size={16} />
                Edit words
              </Button>
            </div>
          </>
        )}
        {change.error !== null && <TroubleNote error={change.error} />}
      </div>
    </li>
  )
}
