/** The doorbell as the domain needs it. Bells: `lane:<lane>` for workers, `task:<id>` for watchers. */
export type HubPort = {
  /**
   * Waits for one of the bells to ring after `since` (undefined answers at once with a fresh cursor).
   * `rung` is false when waitMs passed or the signal fired.
   */
  wait: (
    bells: string[],
    since: string | undefined,
    waitMs: number,
    signal?: AbortSignal,
  ) => Promise<{ cursor: string; rung: boolean }>
  ring: (bells: string[]) => Promise<void>
  /** Makes sure that a sweep runs at or before this time. */
  sweepBy: (atMs: number) => Promise<void>
}
