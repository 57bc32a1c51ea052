/** Which picture of which story: opaque to clients, and the same however often it is drawn or moved. */
export const imageIdOf = (taskId: string, sceneId: string): string =>
  `img_${taskId.slice('task_'.length)}${sceneId}`

/** Undefined for what is no id of ours. */
export const parseImageId = (id: string): { taskId: string; sceneId: string } | undefined => {
  const [, task, sceneId] = /^img_([0-9a-hjkmnp-tv-z]{26})(a?\d{1,6})$/.exec(id) ?? []
  return task === undefined || sceneId === undefined ? undefined : { taskId: `task_${task}`, sceneId }
}
