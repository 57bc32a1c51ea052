import { Button, DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components'
import { bytesInWords } from '../words/amounts.ts'
import { Icon, type IconName } from './icon.tsx'

type Props = {
  /** `film`, `voice`. */
  what: string
  hint: string
  icon: IconName
  accept: string[]
  file: File | undefined
  onChoose: (file: File) => void
}

/** Takes a file by dropping, by pasting or through the system's own dialog. */
export const FileDrop = ({ what, hint, icon, accept, file, onChoose }: Props) => (
  <DropZone
    className="drop"
    onDrop={async ({ items }) => {
      const dropped = items.find(isFileDropItem)
      if (dropped !== undefined) onChoose(await dropped.getFile())
    }}
  >
    <span className={file === undefined ? 'drop-icon' : 'drop-icon chosen'}>
      <Icon name={file === undefined ? icon : 'check'} size={28} />
    </span>
    <Text slot="label" className="drop-label">
      {file === undefined ? `Drop a ${what} here` : file.name}
    </Text>
    <span className="hint">{file === undefined ? hint : bytesInWords(file.size)}</span>
    <FileTrigger
      acceptedFileTypes={accept}
      onSelect={(files) => {
        const chosen = files?.item(0)
        if (chosen) onChoose(chosen)
      }}
    >
      <Button className="button quiet small">
        {file === undefined ? `Choose a ${what}` : `Choose another ${what}`}
      </Button>
    </FileTrigger>
  </DropZone>
)
