/** Players of other sites, which a page may hold once its reader asks for one. Plain functions: the preset and the pages both use them. */

export interface Embed {
  /** Address of the player, for an `<iframe>`. */
  src: string;
  /** Whose servers then learn of the visit. */
  host: string;
}

const youtube = 'https://www.youtube-nocookie.com';
const deezer = 'https://widget.deezer.com';

/** Sources for `frame-src` (CSP 3). @param peertube hosts of the PeerTube servers that the town trusts */
export const embedSources = (peertube: readonly string[]): string[] => [
  youtube,
  deezer,
  ...peertube.map((host) => `https://${host}`),
];

/** The player of a page elsewhere; null for what has none that we know: a link leads there. */
export function embedOf(address: string, peertube: readonly string[]): Embed | null {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return null;
  const host = url.host.replace(/^(www|m)\./, '');
  const [first = '', second = '', third = ''] = url.pathname.split('/').filter(Boolean);
  if (host === 'youtube.com' || host === 'youtu.be') {
    const id =
      host === 'youtu.be'
        ? first
        : first === 'watch'
          ? url.searchParams.get('v')
          : ['embed', 'shorts'].includes(first)
            ? second
            : null;
    return id && /^[\w-]{11}$/.test(id) ? { src: `${youtube}/embed/${id}`, host: 'youtube.com' } : null;
  }
  if (host === 'deezer.com') {
    // `/fr/album/302127` or `/album/302127`.
    const [kind, id] = /^[a-z]{2}$/.test(first) ? [second, third] : [first, second];
    const known = ['track', 'album', 'playlist', 'episode', 'show'].includes(kind);
    return known && /^\d+$/.test(id) ? { src: `${deezer}/widget/auto/${kind}/${id}`, host } : null;
  }
  if (!peertube.includes(url.host)) return null;
  const id = first === 'w' ? second : first === 'videos' && (second === 'watch' || second === 'embed') ? third : '';
  return /^[\w-]{10,40}$/.test(id) ? { src: `https://${url.host}/videos/embed/${id}`, host: url.host } : null;
}
