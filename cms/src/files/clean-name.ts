const longest = 100;

/** Control characters, and those that are not seen but change how a name reads (zero width, right-to-left overrides). */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;
const reserved = /[<>:"/\\|?*]+/g;
/** Names that Windows keeps to itself. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A title or a file's name as it may be stored and shown: no path, nothing unseen. May be empty. */
export function cleanTitle(title: string): string {
  const lastPart = title.replaceAll('\\', '/').split('/').at(-1) ?? '';
  return lastPart
    .normalize('NFC')
    .replace(unseen, '')
    .replace(reserved, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, longest)
    .trim();
}

export interface FileName {
  stem: string;
  /** Lower case, without its dot; '' when there is none. */
  extension: string;
}

/** A file's name in two parts. Only the last extension is one: `page.php.jpg` is `page-php` and `jpg`. */
export function splitName(name: string): FileName {
  const title = cleanTitle(name);
  const dot = title.lastIndexOf('.');
  const raw = dot === -1 ? title : title.slice(0, dot);
  const stem = raw.replace(/\.+/g, '-').trim();
  return {
    stem: stem === '' || device.test(stem) ? 'fichier' : stem,
    extension: dot === -1 ? '' : title.slice(dot + 1).toLowerCase(),
  };
}
