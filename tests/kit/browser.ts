import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { it } from 'vitest'

/**
 * `it`, with a page of the machine's own Chromium (CHROMIUM_PATH, else the first on the PATH). Without one the test is
 * skipped, and says so. Each test has a page of its own, closed after it; the browser is shared by the files of a
 * process, and ends with it.
 */
export function browserTest(
  title: string,
  run: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): void {
  it.skipIf(!chromiumPath)(title, async () => {
    const context = await (await browser()).newContext({ locale: 'fr-FR', ...options })
    context.setDefaultTimeout(10_000)
    try {
      await run(await context.newPage())
    } finally {
      await context.close()
    }
  })
}

const chromiumPath = findChromium()

if (!chromiumPath) {
  process.stderr.write('NO CHROMIUM HERE: browser tests are skipped. Install chromium or set CHROMIUM_PATH.\n')
}

let launched: Promise<Browser> | undefined

function browser(): Promise<Browser> {
  launched ??= chromium.launch({ ...(chromiumPath && { executablePath: chromiumPath }), args: flags })
  return launched
}

/** Playwright's own list, which ours replaces. */
const playwrights = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]

/** Pages of the browser's own that each window loads behind the address bar: a second of work, twice that of our page. */
const addressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=fr-FR',
  `--disable-features=${[...playwrights, ...addressBar].join()}`,
]

function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  if (named) return named
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
