import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DevEdge, startDevEdge } from '../../src/cli/dev-edge.ts'
import { writeWorker } from '../../src/cli/edge-build.ts'

/**
 * The edge as it is when it starts. Of its sources wrangler would start another worker whenever one of them is saved,
 * in the middle of a test.
 */
export const startBundledEdge = async (options: Parameters<typeof startDevEdge>[0]): Promise<DevEdge> => {
  const folder = await mkdtemp(join(tmpdir(), 'offerwatch-bundle-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const edge = await startDevEdge({ ...options, main: await writeWorker(join(folder, 'worker.js')) })
    return {
      ...edge,
      stop: async () => {
        await edge.stop()
        await remove()
      },
    }
  } catch (error) {
    await remove()
    throw error
  }
}
