import { join } from 'node:path'

export interface Bundle {
  readonly script: string
  readonly style: string
}

/** Makes the page's script and style from bot/sandbox/page, in about half a second. Throws esbuild's report of faults. */
export async function bundle(): Promise<Bundle> {
  const { build, stop } = await import('esbuild')
  const folder = join(import.meta.dirname, 'page')
  const made = await build({
    entryPoints: { script: join(folder, 'main.tsx'), style: join(folder, 'style.css') },
    bundle: true,
    minify: true,
    write: false,
    outdir: folder,
    format: 'esm',
    target: 'es2023',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'silent',
  })
  await stop()
  const text = (ending: string): string => made.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? ''
  return { script: text('.js'), style: text('.css') }
}
