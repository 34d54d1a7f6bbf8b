import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A file as someone sends it: what it is called and said to be has nothing to do with what it holds. */
export interface Sent {
  name: string;
  type: string;
  bytes: Buffer;
}
export interface Hostile extends Sent {
  /** What it tries. */
  what: string;
  /** A word of the refusal, or of its way out. */
  told: RegExp;
}

const page = '<!DOCTYPE html><html><body><script>alert(document.domain)</script></body></html>';
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
/** End of an empty archive: a ZIP is read from its end. */
const zip = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);
const executable = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(510), Buffer.from('PE\0\0')]);
export const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');
const film = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom\0\0\x02\0isomiso2'), Buffer.alloc(64)]);

const picture = (width = 64, height = 40) => sharp({ create: { width, height, channels: 3, background: '#2a6f97' } });

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A PNG that says it is `side` pixels wide and high, and whose rows, all alike, weigh almost nothing. */
export function bomb(side: number, rows: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const data = deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * rows), { level: 9 });
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

export interface GoodFiles {
  jpeg: Buffer;
  png: Buffer;
  webp: Buffer;
  /** Taken in Paris with the camera on its side, and a thumbnail of something else. */
  located: Buffer;
  gif: Buffer;
  avif: Buffer;
  movingWebp: Buffer;
}

export async function goodFiles(): Promise<GoodFiles> {
  const frames = await Promise.all(
    ['#ff0000', '#0000ff'].map((background) =>
      sharp({ create: { width: 8, height: 8, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  return {
    jpeg: await picture().jpeg().toBuffer(),
    png: await picture().png().toBuffer(),
    webp: await picture().webp().toBuffer(),
    located: await picture(64, 40)
      .jpeg()
      .withMetadata({ orientation: 6 })
      .withExif({
        IFD0: { ImageDescription: 'SECRET' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '48/1 51/1 24/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '2/1 21/1 7/1',
        },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><SECRET/></x:xmpmeta>')
      .toBuffer(),
    gif: await picture().gif().toBuffer(),
    avif: await picture().avif().toBuffer(),
    movingWebp: await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer(),
  };
}

/** Everything that must not enter, whoever sends it. */
export function hostileFiles(good: GoodFiles): Hostile[] {
  const { jpeg, png, gif, avif, movingWebp } = good;
  const file = (what: string, name: string, type: string, bytes: Buffer | string, told: RegExp): Hostile => ({
    what,
    name,
    type,
    bytes: Buffer.from(bytes),
    told,
  });
  const gifScript = 'GIF89a/*\0\0\0\0*/=1;alert(1)//';
  return [
    file('a page', 'page.html', 'text/html', page, /aucune sorte/),
    file('a page called an image', 'photo.jpg', 'image/jpeg', page, /aucune sorte/),
    file('a script called an image', 'photo.webp', 'image/webp', 'alert(1)', /aucune sorte/),
    file('a drawing with a script', 'logo.svg', 'image/svg+xml', svg, /PNG/),
    file('a drawing called a PNG', 'logo.png', 'image/png', svg, /aucune sorte/),
    file('a drawing behind an XML prologue', 'logo.png', 'image/png', `<?xml version="1.0"?>${svg}`, /aucune sorte/),
    file('a GIF that is a script', 'anime.gif', 'image/gif', gifScript, /PNG/),
    file('a GIF that is a page', 'photo.png', 'image/png', Buffer.concat([gif, Buffer.from(page)]), /aucune sorte/),
    file('a GIF', 'anime.gif', 'image/gif', gif, /MP4/),
    file('an AVIF', 'photo.avif', 'image/avif', avif, /JPEG/),
    file('a moving WebP', 'anime.webp', 'image/webp', movingWebp, /animée/),
    file('a JPEG called a PNG', 'photo.png', 'image/png', jpeg, /une image JPEG/),
    file('a PNG called a PDF', 'document.pdf', 'application/pdf', png, /une image PNG/),
    file('an image called a page', 'photo.html', 'image/png', png, /une image PNG/),
    file('the head of a PNG', 'photo.png', 'image/png', png.subarray(0, 33), /abîmée/),
    file('the signature of a PNG', 'photo.png', 'image/png', png.subarray(0, 8), /aucune sorte|abîmée/),
    file('half a JPEG', 'photo.jpg', 'image/jpeg', jpeg.subarray(0, Math.floor(jpeg.length * 0.9)), /abîmée/),
    file(
      'JPEG markers around a page',
      'photo.jpg',
      'image/jpeg',
      Buffer.concat([Buffer.from([255, 216, 255, 224]), Buffer.from(page)]),
      /abîmée/,
    ),
    file('900 million pixels', 'photo.png', 'image/png', bomb(30_000, 30_000), /30000 × 30000 pixels/),
    file('900 million pixels, of which none is there', 'photo.png', 'image/png', bomb(30_000, 1), /pixels/),
    file('rows that are missing', 'photo.png', 'image/png', bomb(2000, 10), /abîmée/),
    file('nothing', 'photo.jpg', 'image/jpeg', '', /vide/),
    file('11 megabytes', 'photo.jpg', 'image/jpeg', Buffer.concat([jpeg, Buffer.alloc(11 * 1024 * 1024)]), /11 Mo/),
    file('a program called a film', 'film.mp4', 'video/mp4', executable, /aucune sorte/),
    file('a program', 'jeu.exe', 'application/x-msdownload', executable, /aucune sorte/),
    file('an archive', 'dossier.zip', 'application/zip', zip, /aucune sorte/),
    file('a page called captions', 'film.vtt', 'text/vtt', page, /aucune sorte/),
    file('a page behind the word of captions', 'film.vtt', 'text/vtt', `WEBVTT\n\n${page}`, /aucune sorte/),
    file(
      'captions that are not text',
      'film.vtt',
      'text/vtt',
      Buffer.from('WEBVTT\n\n\xff\xfe\0', 'latin1'),
      /aucune sorte/,
    ),
    file('a page behind a PDF', 'doc.pdf', 'application/pdf', Buffer.concat([pdf, Buffer.from(page)]), /aucune sorte/),
    file('an archive behind a PDF', 'doc.pdf', 'application/pdf', Buffer.concat([pdf, zip]), /aucune sorte/),
    file('a page inside a PDF', 'doc.pdf', 'application/pdf', `%PDF-1.7\n${page}\n%%EOF\n`, /aucune sorte/),
    file('a page inside a film', 'film.mp4', 'video/mp4', Buffer.concat([film, Buffer.from(page)]), /aucune sorte/),
    file('a Word document', 'lettre.docx', 'application/octet-stream', zip, /PDF/),
  ];
}

/** What enters, stripped of what hides in it. */
export function polyglots({ jpeg, png }: GoodFiles): Hostile[] {
  const file = (what: string, name: string, bytes: Buffer): Hostile => ({
    what,
    name,
    type: 'image/x',
    bytes,
    told: /./,
  });
  // FF FE: a JPEG comment, and its length.
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, page.length + 2]), Buffer.from(page)]);
  const text = chunk('tEXt', Buffer.from(`Comment\0${page}`));
  return [
    file('a page behind a JPEG', 'a.jpg', Buffer.concat([jpeg, Buffer.from(page)])),
    file('a page in a comment of a JPEG', 'b.jpg', Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)])),
    file('an archive behind a JPEG', 'c.jpg', Buffer.concat([jpeg, zip])),
    file('a PDF behind a JPEG', 'd.jpg', Buffer.concat([jpeg, pdf])),
    file('a page behind a PNG', 'e.png', Buffer.concat([png, Buffer.from(page)])),
    file('a page in a text chunk of a PNG', 'f.png', Buffer.concat([png.subarray(0, 33), text, png.subarray(33)])),
  ];
}

export const marks = ['<script', 'alert(', 'SECRET', 'PK\x05\x06', '%PDF', 'Exif', 'xmpmeta'];

export const goodOthers: Sent[] = [
  { name: 'programme.pdf', type: 'application/pdf', bytes: pdf },
  { name: 'film.mp4', type: 'video/mp4', bytes: film },
  {
    name: 'film.vtt',
    type: 'text/vtt',
    bytes: Buffer.from('\u{feff}WEBVTT\n\n00:00.000 --> 00:02.000\nBonjour <b>à tous</b>.\n'),
  },
  {
    name: 'son.m4a',
    type: 'audio/x-m4a',
    bytes: Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypM4A \0\0\x02\0isomiso2'), Buffer.alloc(64)]),
  },
];
