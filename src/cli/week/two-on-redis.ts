import { startRedisBridge } from '../../../tests/support/redis-bridge.ts'
import { startRedis } from '../../../tests/support/redis-server.ts'
import { systemPackages } from '../../../tests/support/system-packages.ts'
import { createUpstashStore } from '../../store/upstash.ts'

/** Two store clients on one real redis-server behind the REST bridge. Errors: where redis-server is not installed. */
export const twoOnRedis = async () => {
  const { command, install } = systemPackages.redis
  if (command === undefined)
    throw new Error(`redis-server is missing: apt-get install -y ${install}, or leave --redis out.`)
  const redis = await startRedis(command)
  const bridge = await startRedisBridge({ socket: redis.socket })
  return {
    stores: [createUpstashStore(bridge), createUpstashStore(bridge)],
    requests: () => bridge.seen.requests,
    stop: async () => {
      await bridge.stop()
      await redis.stop()
    },
  }
}
