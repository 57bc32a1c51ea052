declare namespace Cloudflare {
  interface Env extends Pick<Bindings, keyof Bindings> {
    MIGRATIONS: import('cloudflare:test').D1Migration[]
  }
}
type Bindings = import('../../edge/env.ts').Bindings
