import { createMemoryStore } from '../../src/store/memory.ts'
import { storeContract } from '../contracts/store.contract.ts'

storeContract({
  name: 'the store in memory',
  movesClock: true,
  async create() {
    let time = 1_795_000_000_000
    const now = () => time
    return {
      store: createMemoryStore({ now }),
      now,
      async pass(ms) {
        time += ms
      },
      async close() {},
    }
  },
})
