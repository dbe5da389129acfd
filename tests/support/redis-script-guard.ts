/**
 * What Upstash does with `allow-key-locking` scripts and a stock redis-server does not: the flag is taken (stock
 * Redis knows no such flag), and a command on a key that was not declared in KEYS is refused.
 */
const everyKey = ['DEL', 'EXISTS', 'MGET', 'UNLINK']
const firstKey = [
  ...['GET', 'GETRANGE', 'SET', 'INCRBY', 'PEXPIREAT', 'PTTL', 'STRLEN', 'TYPE'],
  ...['ZADD', 'ZREM', 'ZRANGE', 'ZCOUNT', 'ZSCORE', 'ZRANK', 'ZCARD'],
]
const noKey = ['TIME', 'PING']

const table = (names: readonly string[], value: string) => names.map(name => `${name}=${value}`).join(',')

/** On one line, so that line numbers in errors stay those of the script. */
const prologue = `local __keys={${table(everyKey, '2')},${table(firstKey, '1')},${table(noKey, '0')}} local __declared={} for _,key in ipairs(KEYS) do __declared[key]=true end local __redis=redis local redis=setmetatable({call=function(name,...) local many=__keys[string.upper(name)] if many==nil then error('ERR the bridge does not know which keys '..name..' takes') end for i=1,(many==2 and select('#',...) or many) do if not __declared[(select(i,...))] then error('ERR Script attempted to access an undeclared key') end end return __redis.call(name,...) end},{__index=__redis})`

const shebang = /^#!lua flags=([a-z,-]*)\n/

/** The command as a stock redis-server takes it. */
export const guardScript = (command: readonly string[]): readonly string[] => {
  const [name = '', script = '', ...rest] = command
  const flags = shebang.exec(script)?.[1]?.split(',')
  if (!/^eval(_ro)?$/i.test(name) || !flags?.includes('allow-key-locking')) return command
  const left = flags.filter(flag => flag !== 'allow-key-locking')
  const head = left.length > 0 ? `#!lua flags=${left.join(',')}` : '#!lua'
  return [name, script.replace(shebang, () => `${head}\n${prologue} `), ...rest]
}
