// wrangler.toml maps these files to modules whose default export is their text.
declare module 'hls.js/dist/hls.min.js' {
  const text: string
  export default text
}
declare module 'swagger-ui-dist/swagger-ui-bundle.js' {
  const text: string
  export default text
}
declare module 'swagger-ui-dist/swagger-ui.css' {
  const text: string
  export default text
}
