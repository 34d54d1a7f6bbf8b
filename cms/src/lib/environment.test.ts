import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment';

const complete = {
  PARVIS_HOME: '/tmp/parvis',
  APP_KEYS: 'a,b',
  API_TOKEN_SALT: 'a',
  ADMIN_JWT_SECRET: 'a',
  TRANSFER_TOKEN_SALT: 'a',
  JWT_SECRET: 'a',
  ENCRYPTION_KEY: 'a',
  PARVIS_READ_TOKEN: 'a',
};

describe('readEnvironment', () => {
  it('takes SQLite in the home folder by default', () => {
    expect(readEnvironment(complete)).toMatchObject({
      database: { client: 'sqlite', filename: '/tmp/parvis/cms/data.db' },
      publicUrl: 'http://127.0.0.1:4400',
      admin: undefined,
      publisherUrl: undefined,
    });
  });
  it('takes the address of the publisher as a base', () => {
    expect(readEnvironment({ ...complete, PARVIS_PUBLISHER_URL: 'http://publisher:4490/' }).publisherUrl).toBe(
      'http://publisher:4490',
    );
  });
  it('lets feeds be read from no place of ours unless told', () => {
    expect(readEnvironment(complete).feedHosts).toEqual([]);
    const hosts = (PARVIS_FEED_HOSTS: string) => readEnvironment({ ...complete, PARVIS_FEED_HOSTS }).feedHosts;
    expect(hosts('127.0.0.1:8080,[::1]:81')).toEqual(['127.0.0.1:8080', '[::1]:81']);
    expect(() => hosts('localhost')).toThrow('PARVIS_FEED_HOSTS');
  });
  it.each(Object.keys(complete))('names a missing %s', (name) => {
    expect(() => readEnvironment({ ...complete, [name]: '' })).toThrow(name);
  });
  it('names what is wrong', () => {
    expect(() => readEnvironment({ ...complete, PORT: 'http' })).toThrow('PORT');
    expect(() => readEnvironment({ ...complete, DATABASE_CLIENT: 'mysql' })).toThrow('DATABASE_CLIENT');
    expect(() => readEnvironment({ ...complete, DATABASE_CLIENT: 'postgres' })).toThrow('DATABASE_URL');
    expect(() => readEnvironment({ ...complete, PARVIS_ADMIN_EMAIL: 'a@example.org' })).toThrow(
      'PARVIS_ADMIN_PASSWORD',
    );
    for (const address of ['publisher:4490', 'ftp://publisher', '4490'])
      expect(() => readEnvironment({ ...complete, PARVIS_PUBLISHER_URL: address })).toThrow('PARVIS_PUBLISHER_URL');
  });
});
