/** The provinces of each area of the tests' places. */
export const areas: Record<string, string[]> = {
  TH: ['10', '15', '50', '54', '57'],
  BANGKOK: ['10'],
  CENTRAL: ['15'],
  NORTH: ['50', '54', '57'],
  '10': ['10'],
  '15': ['15'],
  '50': ['50'],
  '54': ['54'],
  '57': ['57'],
}
