import { AppError } from '../../../shared/errors.ts'
import { isOutputName, outputKey } from '../../../shared/object-keys.ts'
import type { Context } from '../../context.ts'
import { holdsLease } from '../../db/job-lease.ts'

type OutputSlot = { key: string; maxBytes: number }

/**
 * Where an attempt may write this output, if its token is good and it still holds its lease.
 * @throws forbidden, invalid_input for the name, lease_lost
 */
export const acceptOutput = async (ctx: Context, token: string, name: string): Promise<OutputSlot> => {
  const claims = await ctx.keys.verifyWorkerOut(token)
  if (claims === undefined) throw new AppError('forbidden', 'The output URL is not valid or has expired')
  if (!isOutputName(name)) {
    throw new AppError('invalid_input', 'This is not a name for an output', {
      field: 'name',
      got: name,
      allowed: 'folder/name.ext in lower case',
    })
  }
  if (!(await holdsLease(ctx.db, claims))) {
    throw new AppError('lease_lost', 'This attempt does not hold the job any more', {
      field: 'attempt',
      got: claims.attempt,
    })
  }
  return { key: outputKey(claims.prefix, name), maxBytes: claims.maxBytes }
}
