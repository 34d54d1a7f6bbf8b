import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './public-address';

const hostile = [
  '0.0.0.0',
  '10.0.0.1',
  '100.64.0.1',
  '100.100.100.200',
  '127.0.0.1',
  '127.255.255.254',
  '168.63.129.16',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.192',
  '192.0.2.1',
  '192.168.1.1',
  '198.18.0.1',
  '198.51.100.7',
  '203.0.113.9',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::127.0.0.1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '::ffff:a9fe:a9fe',
  '::ffff:0:127.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::a00:1',
  '100::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::',
  '3fff::1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  'localhost',
  '',
  '1',
  '127.1',
  '0x7f.0.0.1',
];

describe('isPublicAddress', () => {
  it.each(hostile)('keeps away from %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['1.1.1.1', '212.27.48.10', '172.32.0.1', '100.128.0.1', '2001:4860:4860::8888', '2a01:e0c::1'])(
    'lets %s be read',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it('lets no IPv4 address be read by way of an IPv6 one', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.tuple(byte, byte, byte, byte), (bytes) => {
        const address = bytes.join('.');
        for (const prefix of ['::', '::ffff:', '::ffff:0:', '64:ff9b::'])
          expect(isPublicAddress(prefix + address)).toBe(false);
      }),
    );
  });

  it('lets nothing of a private network be read', () => {
    const rest = fc.integer({ min: 0, max: 2 ** 24 - 1 });
    const inTen = (n: number) => `10.${n >>> 16}.${(n >>> 8) & 255}.${n & 255}`;
    fc.assert(
      fc.property(rest, (n) => {
        expect(isPublicAddress(inTen(n))).toBe(false);
        expect(isPublicAddress(inTen(n).replace(/^10/, '127'))).toBe(false);
      }),
    );
  });
});
