// The two functions of nodejs_compat that the edge uses; @types/node would let every other Node global in.
declare module 'node:crypto' {
  export const scrypt: (
    password: string,
    salt: Uint8Array,
    keyLength: number,
    options: { N: number; r: number; p: number; maxmem: number },
    callback: (error: Error | null, derivedKey: Uint8Array) => void,
  ) => void
  export const timingSafeEqual: (a: Uint8Array, b: Uint8Array) => boolean
}
