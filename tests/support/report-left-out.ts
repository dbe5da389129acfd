import { missingPackages } from './system-packages.ts'

/** Says plainly which test groups are left out, and the one command that brings what they need. */
export const setup = () => {
  const missing = missingPackages()
  if (missing.length === 0) return
  const install = `apt-get install -y ${missing.map(each => each.install).join(' ')}`
  const groups = missing.map(each => `${each.groups} (needs ${each.install})`).join('; ')
  if (process.env.REQUIRE_SYSTEM_PACKAGES)
    throw new Error(`Missing for the full run: ${groups}. Install: ${install}`)
  console.warn(`Left out of this run: ${groups}.\nTo run them too: ${install}`)
}
