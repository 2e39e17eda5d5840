/** A viewer of the demo, as the hub offers it. */
export interface Viewer {
  role: string
  name: { th: string; en: string }
  token: string
}

/** Whom one may ask as; nobody where the hub offers none. */
export async function readViewers(): Promise<Viewer[]> {
  try {
    const response = await fetch('/demo')
    if (response.ok) return ((await response.json()) as { viewers: Viewer[] }).viewers
  } catch {
    // Unreachable: the first query says so.
  }
  return []
}
