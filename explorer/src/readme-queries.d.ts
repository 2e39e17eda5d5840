declare module 'readme-queries' {
  const queries: import('../build/queries-of.ts').ShownQuery[]
  export default queries
}
