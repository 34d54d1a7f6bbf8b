import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { siteKeys } from '../scripts/lib/sites.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Service {
  image?: string;
  build?: string;
  command?: string[];
  working_dir?: string;
  environment?: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  depends_on?: string[] | Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
}
const compose: { services: Record<string, Service>; volumes: Record<string, unknown> } = parse(
  read('docker-compose.yml'),
  {
    merge: true,
  },
);
const services = Object.entries(compose.services);
const dependencies = ({ depends_on: on = [] }: Service) => (Array.isArray(on) ? on : Object.keys(on));

// No container runs here: this holds what can be held without one.
describe('docker-compose.yml', () => {
  test.each(services)('%s can be started: an image or a build, existing services and volumes', (_name, service) => {
    expect(service.image ?? service.build).toBeTruthy();
    expect(dependencies(service).filter((name) => !compose.services[name])).toEqual([]);
    const volumes = (service.volumes ?? []).map((volume) => volume.split(':')[0] ?? '');
    const unknown = volumes.filter((volume) =>
      volume.startsWith('.') ? !existsSync(join(root, volume)) : !(volume in compose.volumes),
    );
    expect(unknown).toEqual([]);
  });

  test('a service waits for the health only of services that tell it', () => {
    for (const [name, { depends_on: on }] of services) {
      for (const [target, { condition }] of Object.entries(Array.isArray(on) || !on ? {} : on))
        if (condition === 'service_healthy')
          expect(compose.services[target]?.healthcheck, `${name} waits for ${target}`).toBeTruthy();
    }
  });

  test('what it runs is in the checkout', () => {
    for (const name of ['silo', 'publisher']) {
      const { command = [], working_dir: folder = '/app' } = compose.services[name] ?? {};
      const script = command.find((word) => /\.[jt]s$/.test(word)) ?? '';
      expect(existsSync(join(root, folder.replace('/app', '.'), script)), script).toBe(true);
    }
  });

  test('no secret is written in it, and each is explained in .env.example', () => {
    const wanted = [...read('docker-compose.yml').matchAll(/\$\{(\w+):\?\}/g)].map(([, name = '']) => name);
    const explained = read('.env.example').match(/^\w+(?==)/gm) ?? [];
    expect(new Set(explained)).toEqual(new Set(wanted));
    for (const name of ['APP_KEYS', 'POSTGRES_PASSWORD', 'PARVIS_READ_TOKEN']) expect(wanted).toContain(name);
  });

  test('the silo asks the publisher how pages stand, where nobody from outside reaches it', () => {
    const { silo, publisher } = compose.services;
    const { PARVIS_STATUS_HOST: host, PARVIS_STATUS_PORT: port = '' } = publisher?.environment ?? {};
    expect(silo?.environment?.PARVIS_PUBLISHER_URL).toBe(`http://publisher:${port}`);
    expect([host, publisher?.ports]).toEqual(['0.0.0.0', undefined]);
    expect(read('Caddyfile')).not.toContain(port);
  });

  test('it publishes the sites of the checkout, and the proxy knows a host name for each', () => {
    const published: { key: string; port: number }[] = JSON.parse(
      compose.services.publisher?.environment?.PARVIS_SITES ?? '',
    );
    const demonstration = siteKeys().filter((key) => ['ville', 'jeunesse', 'mediatheque'].includes(key));
    expect(published.map(({ key }) => key).sort()).toEqual(demonstration.sort());
    for (const { port } of published) expect(read('Caddyfile')).toContain(`reverse_proxy publisher:${port}`);
  });
});

test('publiccode.yml says what the European catalogue asks', () => {
  const { description, ...facts } = parse(read('publiccode.yml'));
  const asked = [
    'publiccodeYmlVersion',
    'name',
    'url',
    'platforms',
    'developmentStatus',
    'softwareType',
    'legal',
    'maintenance',
    'localisation',
  ];
  expect(asked.filter((key) => !(key in facts))).toEqual([]);
  expect(facts.legal.license).toBe('MIT');
  expect(description.fr.shortDescription.length).toBeLessThanOrEqual(150);
  expect(description.fr.longDescription.length).toBeGreaterThanOrEqual(150);
});
