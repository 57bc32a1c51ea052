import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Icon, type IconName } from './icon.tsx'

type Props = { ask: string; title: string; body: string; icon: IconName; onConfirm: () => void }

/** A button that asks once more before it acts. */
export const Confirm = ({ ask, title, body, icon, onConfirm }: Props) => (
  <DialogTrigger>
    <Button className="button quiet">
      <Icon name={icon} size={18} />
      {ask}
    </Button>
    <ModalOverlay className="overlay" isDismissable>
      <Modal className="modal">
        <Dialog role="alertdialog">
          <Heading slot="title">{title}</Heading>
          <p>{body}</p>
          <div className="row end">
            <Button slot="close" className="button quiet" autoFocus>
              Keep it
            </Button>
            <Button slot="close" className="button danger" onPress={onConfirm}>
              {ask}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  </DialogTrigger>
)
