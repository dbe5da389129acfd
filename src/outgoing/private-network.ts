import { BlockList, isIPv4 } from 'node:net'

const closed = new BlockList()
/** IANA's special-purpose registries: what is not an address of one host on the public internet. */
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  closed.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  closed.addSubnet(network, prefix, 'ipv6')

const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')

/** Whether an IP address is in no public network: private, local, reserved, or one that hides another inside. */
export const isPrivateIp = (ip: string): boolean =>
  isIPv4(ip) ? closed.check(ip, 'ipv4') : !global6.check(ip, 'ipv6') || closed.check(ip, 'ipv6')
