import path from 'node:path'
import type { Plugin } from 'vite'

/**
 * Some modules find files beside themselves (migrations, seeds, schemas). In the bundle, which lies elsewhere, each still
 * names the place it was compiled to, told from where the bundle is: the checkout may be moved with it.
 */
export function keepPlaces(bundle: string): Plugin {
  return {
    name: 'keep-places',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('import.meta.dirname')) return null
      const place = path.relative(bundle, path.dirname(id)).replaceAll(path.sep, '/')
      return { code: code.replaceAll('import.meta.dirname', `\`\${import.meta.dirname}/${place}\``), map: null }
    },
  }
}
