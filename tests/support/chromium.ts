import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { systemPackages } from './system-packages.ts'

export interface Window {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors of scripts, and whatever the content policy refused. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

/** The system's Chromium with a profile of its own, gone when closed. */
export const openWindow = async (
  options: { readonly width?: number; readonly locale?: string; readonly javaScript?: boolean } = {},
): Promise<Window> => {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'))
  const { width = 390, locale = 'en-US', javaScript = true } = options
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: systemPackages.chromium.command ?? 'chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    viewport: { width, height: 844 },
    locale,
    javaScriptEnabled: javaScript,
  })
  const complaints: string[] = []
  const page = context.pages()[0] ?? (await context.newPage())
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    // A page that refuses has a status that says so; that is no fault of the page.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text())
  })
  return {
    page,
    context,
    complaints,
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
