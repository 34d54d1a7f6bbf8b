import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Public by their numbers, private by their use: they answer to the machines of a cloud alone. */
const inside = new Set(['168.63.129.16']);

/**
 * Whether an IP address is one of the public internet (RFC 6890): neither private, loopback, link-local, shared (RFC 6598), multicast nor
 * reserved. Of IPv6 only what is given out today (RFC 4291, 2.4), less what carries an IPv4 address within; what is not understood is not public.
 */
export function isPublicAddress(text: string): boolean {
  if (!isIP(text) || text.includes('%')) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast' || inside.has(address.toString())) return false;
  return address.kind() === 'ipv4' || address.match(ipaddr.parse('2000::'), 3);
}
