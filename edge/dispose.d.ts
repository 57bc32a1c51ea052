/** workerd has it; TypeScript's library of ES2024 has not, and workers-types knows no newer one. */
interface SymbolConstructor {
  readonly dispose: unique symbol
}
