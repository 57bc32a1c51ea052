import type { MadeFile, StoredObject } from '../../../shared/jobs/file-ref.ts'
import { outputKey } from '../../../shared/object-keys.ts'

/** An object of a committed job, as another job's input names it. */
export const storedFile = (
  { outputPrefix }: { outputPrefix: string },
  { name, sizeBytes }: Pick<MadeFile, 'name' | 'sizeBytes'>,
): StoredObject => ({ key: outputKey(outputPrefix, name), sizeBytes })
