import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

const good = {
  PARVIS_HOME: '/srv/parvis',
  PARVIS_SILO_URL: 'http://127.0.0.1:1337/',
  PARVIS_READ_TOKEN: 'secret',
  PARVIS_SITES: '[{"key":"ville","bundle":"/srv/ville/dist","port":4321}]',
};

describe('readConfig', () => {
  it('reads what is set and knows the rest', () => {
    expect(readConfig(good)).toEqual({
      home: '/srv/parvis',
      siloUrl: 'http://127.0.0.1:1337',
      readToken: 'secret',
      sites: [{ key: 'ville', bundle: '/srv/ville/dist', port: 4321 }],
      host: '127.0.0.1',
      statusHost: '127.0.0.1',
      statusPort: 4400,
      behindTls: false,
      clock: undefined,
    });
    expect(readConfig({ ...good, PARVIS_STATUS_HOST: '0.0.0.0' })).toMatchObject({
      host: '127.0.0.1',
      statusHost: '0.0.0.0',
    });
    expect(readConfig({ ...good, PARVIS_CLOCK: '2026-11-22T10:00:00Z' }).clock).toBe('2026-11-22T10:00:00.000Z');
  });

  it.each([
    ['PARVIS_HOME', ''],
    ['PARVIS_SILO_URL', 'ftp://silo'],
    ['PARVIS_READ_TOKEN', undefined],
    ['PARVIS_SITES', 'ville'],
    ['PARVIS_SITES', '[]'],
    ['PARVIS_SITES', '[{"key":"../ville","bundle":"x","port":1}]'],
    ['PARVIS_SITES', '[{"key":"a","bundle":"x","port":1},{"key":"a","bundle":"y","port":2}]'],
    ['PARVIS_STATUS_PORT', 'http'],
    ['PARVIS_CLOCK', 'demain'],
    ['PARVIS_BEHIND_TLS', 'oui'],
  ])('names %s when it is %s', (name, value) => {
    expect(() => readConfig({ ...good, [name]: value })).toThrow(new RegExp(`^${name} `));
  });
});
