/**
 * The scripts the Upstash store runs, as text so that the edge and Node load them alike. With the flag only the keys
 * declared are locked instead of the whole database; nothing else may be touched. A script is not rolled back when
 * it fails half-way, so everything that can be refused is looked at before the first write.
 */

/**
 * KEYS: all named by the change, each once. ARGV: id, remembered for (ms), then how many of each kind, then per
 * kind its entries, where `key` is a position in KEYS and the remembered id is KEYS[1]:
 * checks (key, `n` or `v<version>`), deletes (key), sets (key, record, expiry), counts (key, by, expiry), removes
 * (key, member, expiry row), adds (key, member, score, expiry row, expiry). The expiry index is the last key where
 * there are removes or adds.
 */
export const commitScript = `#!lua flags=allow-key-locking
local at = 8
local function take()
  at = at + 1
  return ARGV[at]
end
local function key()
  return KEYS[tonumber(take())]
end
local checks, deletes, sets = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local counts, removes, adds = tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8])

if redis.call('EXISTS', KEYS[1]) == 1 then return 'committed' end

for _ = 1, checks do
  local name, expected = key(), take()
  local head = redis.call('GETRANGE', name, 0, 255)
  local found = 'n'
  if head ~= '' then
    local cut = string.find(head, '\\n', 1, true)
    found = 'v' .. (cut and string.sub(head, 1, cut - 1) or '')
  end
  if found ~= expected then return 'conflict' end
end

local deleted = {}
for _ = 1, deletes do deleted[key()] = true end
local start = at
at = at + 3 * sets
for _ = 1, counts do
  local name, by, _ = key(), tonumber(take()), take()
  local held = redis.call('GETRANGE', name, 0, 255)
  if held == '' or deleted[name] then held = '0' end
  if not string.find(held, '^%-?%d+$') then return 'not-a-counter' end
  if math.abs(tonumber(held) + by) > 9007199254740991 then return 'not-a-counter' end
end

at = start
for name, _ in pairs(deleted) do redis.call('DEL', name) end
for _ = 1, sets do
  local name, record, expiry = key(), take(), take()
  redis.call('SET', name, record, 'PXAT', expiry)
end
for _ = 1, counts do
  local name, by, expiry = key(), take(), take()
  if redis.call('EXISTS', name) == 1 then
    redis.call('INCRBY', name, by)
  else
    redis.call('SET', name, by, 'PXAT', expiry)
  end
end
local expiries = KEYS[#KEYS]
for _ = 1, removes do
  local name, member, row = key(), take(), take()
  redis.call('ZREM', name, member)
  redis.call('ZREM', expiries, row)
end
for _ = 1, adds do
  local name, member, score, row, expiry = key(), take(), take(), take(), take()
  redis.call('ZADD', name, score, member)
  redis.call('ZADD', expiries, expiry, row)
end
redis.call('SET', KEYS[1], '1', 'PX', ARGV[2])
return 'committed'
`

/**
 * KEYS: the index. ARGV: lowest and highest score (as ZCOUNT takes them), `1` for descending, limit, and where the
 * page starts after a row its score and member. Answers `+member`, score, … ascending: the page is cut by rank, so
 * any number of ties costs one binary search. The `+` keeps a leading byte order mark from the client's decoder.
 */
export const rangeScript = `#!lua flags=allow-key-locking
local index = KEYS[1]
local first = redis.call('ZCOUNT', index, '-inf', '(' .. ARGV[1])
if ARGV[1] == '-inf' then first = 0 end
local last = redis.call('ZCOUNT', index, '-inf', ARGV[2]) - 1
local descending, limit, score, member = ARGV[3] == '1', tonumber(ARGV[4]), ARGV[5], ARGV[6]

-- By bytes: the < of Lua follows the locale of the server.
local function before(a, b)
  local length = math.min(#a, #b)
  for i = 1, length do
    local x, y = string.byte(a, i), string.byte(b, i)
    if x ~= y then return x < y end
  end
  return #a < #b
end

if score then
  local low = redis.call('ZCOUNT', index, '-inf', '(' .. score)
  local high = low + redis.call('ZCOUNT', index, score, score)
  while low < high do
    local middle = math.floor((low + high) / 2)
    local there = redis.call('ZRANGE', index, middle, middle)[1]
    if before(there, member) or (there == member and not descending) then
      low = middle + 1
    else
      high = middle
    end
  end
  if descending then last = math.min(last, low - 1) else first = math.max(first, low) end
end

if descending then first = math.max(first, last - limit + 1) else last = math.min(last, first + limit - 1) end
if last < first then return {} end
local rows = redis.call('ZRANGE', index, first, last, 'WITHSCORES')
for i = 1, #rows, 2 do rows[i] = '+' .. rows[i] end
return rows
`

/**
 * KEYS: the expiry index, then the indexes of the rows. ARGV: now, then per row its name in the expiry index, the
 * position of its index in KEYS and its member. A row put back meanwhile has a later expiry and stays.
 */
export const sweepScript = `#!lua flags=allow-key-locking
local dropped = 0
for i = 2, #ARGV, 3 do
  local expiry = redis.call('ZSCORE', KEYS[1], ARGV[i])
  if expiry and tonumber(expiry) <= tonumber(ARGV[1]) then
    redis.call('ZREM', KEYS[tonumber(ARGV[i + 1])], ARGV[i + 2])
    redis.call('ZREM', KEYS[1], ARGV[i])
    dropped = dropped + 1
  end
end
return dropped
`
