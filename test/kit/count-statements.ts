/** Counts the statements that a subgraph's connection sends. */
export interface StatementCount {
  /** For `connect`. */
  onStatement(text: string): void
  /** Statements since the last call. */
  take(): number
}

/** Each statement that reads sends the viewer's settings along, once: these are counted, whatever goes with them is not. */
export function countStatements(): StatementCount {
  let statements = 0
  return {
    onStatement(text) {
      if (text.includes('set_config')) statements++
    },
    take() {
      const taken = statements
      statements = 0
      return taken
    },
  }
}
