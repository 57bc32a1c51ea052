/**
 * Where a head is: the middle of the face's box in pixels, the face's width in pixels and its turn in radians
 * (clockwise on the screen). Places on a head are counted from there in face widths, turned with it.
 */
export type Head = { x: number; y: number; size: number; angle: number }

export const toPicture = (head: Head, u: number, v: number): { x: number; y: number } => {
  const [cos, sin] = [Math.cos(head.angle) * head.size, Math.sin(head.angle) * head.size]
  return { x: head.x + cos * u - sin * v, y: head.y + sin * u + cos * v }
}

export const toHead = (head: Head, x: number, y: number): { u: number; v: number } => {
  const [cos, sin] = [Math.cos(head.angle) / head.size, Math.sin(head.angle) / head.size]
  const [dx, dy] = [x - head.x, y - head.y]
  return { u: cos * dx + sin * dy, v: cos * dy - sin * dx }
}
