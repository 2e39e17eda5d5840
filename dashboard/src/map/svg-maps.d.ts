declare module '@svg-maps/thailand' {
  const map: { label: string; viewBox: string; locations: { id: string; name: string; path: string }[] }
  export default map
}
