import { isIP } from 'node:net';
import { nbsp } from '../lib/nbsp';
import { FeedError } from './feed-error';
import { isPublicAddress } from './public-address';

/**
 * An address that the silo may read from, before its name is looked up: http(s), on its usual port, without a password, and no private number.
 * @param allowed `host:port` that may be read from whatever they are
 * @throws FeedError
 */
export function guardedUrl(address: string, allowed: readonly string[], base?: string): URL {
  const url = URL.parse(address, base);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new FeedError('L’adresse du flux doit commencer par https:// ou http://.');
  if (url.username || url.password) throw new FeedError('L’adresse du flux ne doit contenir ni nom ni mot de passe.');
  if (isAllowed(url, allowed)) return url;
  // The URL Standard writes the usual port of a scheme as none.
  if (url.port && !['80', '443'].includes(url.port))
    throw new FeedError(`L’adresse du flux demande le port ${url.port}${nbsp}: seuls 80 et 443 sont admis.`);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !isPublicAddress(host)) throw privateAddress();
  return url;
}

export const isAllowed = ({ hostname, port, protocol }: URL, allowed: readonly string[]): boolean =>
  allowed.includes(`${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`);

export const privateAddress = (): FeedError =>
  new FeedError(`Cette adresse mène à l’intérieur d’un réseau${nbsp}: elle n’est pas lue.`);
